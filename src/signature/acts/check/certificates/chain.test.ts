import { describe, expect, it } from 'vitest';
import { readCertificateFields } from '#signature/acts/check/asn1/certificate-fields.ts';
import { buildChain } from '#signature/acts/check/certificates/chain.ts';
import type { CertificatePlan, Holder } from '#signature/acts/check/made/made-certificate.test-support.ts';
import { certify, extension, instant } from '#signature/acts/check/made/made-certificate.test-support.ts';
import { ecKey, gostTestKey, rsaKey } from '#signature/acts/check/made/test-key.test-support.ts';

const at = instant('2026-06-01T10:00:00.000Z');
const key = ecKey();
const keys = {
  'P-256': ecKey(),
  'P-384': ecKey('P-384'),
  RSA: rsaKey(),
  'RSA with salt': rsaKey({ isPss: true }),
  GOST: gostTestKey('root'),
};
const rootKey = ecKey();
const rootName = [['2.5.4.3', 'ROOT']] as const;
const root = certify({ key: rootKey, subject: rootName, authority: true, until: '2036-01-01T00:00:00Z' });

const fields = ({ der }: Holder) => readCertificateFields(der);

async function chainOf(holder: Holder, others: readonly Holder[] = [], anchor = root) {
  const candidates = others.map(fields);
  return buildChain({ certificate: fields(holder), candidates, anchors: [{ of: 'national', certificate: fields(anchor) }], at });
}

async function codeOf(holder: Holder, others: readonly Holder[] = [], anchor = root): Promise<string> {
  return (await chainOf(holder, others, anchor)).check.code;
}

/** An authority below the root, or below another. */
function authority(plan: Partial<CertificatePlan> = {}): Holder {
  return certify({ key: ecKey(), by: root, authority: true, ...plan });
}

describe('a chain of certificates', () => {
  it.each(Object.entries(keys))('is verified where the authority signs with %s', async (_, issuing) => {
    const issuer = certify({ key: issuing, authority: true });
    const good = certify({ key, by: issuer });
    expect(await chainOf(good, [], issuer)).toMatchObject({ check: { status: 'ok', code: 'issued-nationally' }, anchor: 'national' });
    const forged = certify({ key, by: { ...issuer, key: ecKey() } });
    expect(await codeOf(forged, [], issuer)).toBe('chain-signature-wrong');
  });

  it('is found over several levels, in whatever order the certificates lie, and told from the issuer up', async () => {
    const one = authority();
    const two = authority({ by: one });
    const three = authority({ by: two });
    const chain = await chainOf(certify({ key, by: three }), [one, root, three, two]);
    expect(chain.check.code).toBe('issued-nationally');
    expect(chain.issuers.map(({ der }) => der)).toEqual([three.der, two.der, one.der, root.der]);
  });

  it('ends at a trusted issuing authority as well as at a root', async () => {
    const issuing = authority();
    expect((await chainOf(certify({ key, by: issuing }), [], issuing)).issuers).toHaveLength(1);
  });

  it('is not good when the authority is another, when it only has the same name, or when a link is missing', async () => {
    const stranger = certify({ key: ecKey(), authority: true });
    const namesake = certify({ key: ecKey(), subject: rootName, authority: true });
    expect(await codeOf(certify({ key, by: stranger }), [stranger])).toBe('issuer-unknown');
    expect(await codeOf(certify({ key, by: namesake }), [namesake])).toBe('chain-signature-wrong');
    expect(await codeOf(certify({ key, by: authority() }))).toBe('issuer-unknown');
  });

  it('is found past a certificate that has the same name and another key', async () => {
    const renewed = certify({ key: ecKey(), by: root, authority: true, subject: [['2.5.4.3', 'ISSUING']] });
    const old = certify({ key: ecKey(), by: root, authority: true, subject: [['2.5.4.3', 'ISSUING']] });
    expect(await codeOf(certify({ key, by: old }), [renewed, old])).toBe('issued-nationally');
  });

  it('does not pass through somebody who is no authority, may not issue, or stands too deep', async () => {
    const person = certify({ key: ecKey(), by: root });
    const lister = authority({ keyUsage: 0x02 });
    const shallow = authority({ authority: 0 });
    const below = authority({ by: shallow });
    const unmarked = certify({ key: ecKey(), by: root, keyUsage: 0x06, extendedKeyUsage: [] });
    expect(await codeOf(certify({ key, by: person }), [person])).toBe('chain-not-authority');
    expect(await codeOf(certify({ key, by: unmarked }), [unmarked])).toBe('chain-not-authority');
    expect(await codeOf(certify({ key, by: lister }), [lister])).toBe('chain-not-authority');
    expect(await codeOf(certify({ key, by: shallow }), [shallow])).toBe('issued-nationally');
    expect(await codeOf(certify({ key, by: below }), [below, shallow])).toBe('chain-not-authority');
  });

  it('asks that each authority was in date at the moment asked for, not today', async () => {
    const past = authority({ from: '2025-01-01T00:00:00Z', until: '2026-05-01T00:00:00Z' });
    const [certificate, candidates] = [fields(certify({ key, by: past })), [fields(past)]];
    const anchors = [{ of: 'national', certificate: fields(root) }] as const;
    const then = instant('2026-02-01T00:00:00.000Z');
    expect((await buildChain({ certificate, candidates, anchors, at })).check.code).toBe('chain-expired');
    expect((await buildChain({ certificate, candidates, anchors, at: then })).check.code).toBe('issued-nationally');
  });

  it('does not pass over a condition that is binding and unknown', async () => {
    const condition = extension('2.5.29.30', Uint8Array.from([0x30, 0]), true);
    const bound = authority({ extensions: [condition] });
    expect(await codeOf(certify({ key, by: bound }), [bound])).toBe('chain-extension-unknown');
    expect(await codeOf(certify({ key, by: root, extensions: [condition] }))).toBe('chain-extension-unknown');
  });

  it('with SHA-1 or a short key is told as unknown, neither good nor forged', async () => {
    const weak = certify({ key: rsaKey({ bits: 1024 }), authority: true });
    expect(await codeOf(certify({ key, by: weak }), [], weak)).toBe('algorithm-unknown');
    const sha1 = { ...rootKey, algorithm: Uint8Array.from([0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 1, 5, 5, 0]) };
    expect(await codeOf(certify({ key, by: { ...root, key: sha1 } }))).toBe('algorithm-unknown');
  });

  it('that runs in a circle, or is longer than eight, ends', async () => {
    const [red, blue] = [[['2.5.4.3', 'RED']], [['2.5.4.3', 'BLUE']]] as const;
    const [redKey, blueKey] = [ecKey(), ecKey()];
    const first = certify({ key: redKey, subject: red, authority: true });
    const second = certify({ key: blueKey, subject: blue, authority: true, by: first });
    const circle = certify({ key: redKey, subject: red, authority: true, by: second });
    expect(await codeOf(certify({ key, by: circle }), [second, circle])).toBe('issuer-unknown');
    const tower: Holder[] = [authority()];
    while (tower.length < 12) tower.unshift(authority({ by: tower[0] ?? root }));
    expect(await codeOf(certify({ key, by: tower[0] ?? root }), tower)).toBe('chain-too-long');
  });

  it('of sixty namesakes that all certify each other is given up early', async () => {
    const same = [['2.5.4.3', 'CROWD']] as const;
    const crowdKey = ecKey();
    const seed = certify({ key: crowdKey, subject: same, authority: true });
    const crowd = Array.from({ length: 60 }, () => certify({ key: crowdKey, subject: same, authority: true, by: seed }));
    const started = performance.now();
    expect(await codeOf(certify({ key, by: seed }), crowd)).toBe('chain-too-long');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
