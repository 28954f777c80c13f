import { describe, expect, it } from 'vitest';
import { readCertificateFields } from '#signature/acts/check/asn1/certificate-fields.ts';
import { readCertificate } from '#signature/acts/check/certificates/certificate.ts';
import { buildChain } from '#signature/acts/check/certificates/chain.ts';
import { checkCms } from '#signature/acts/check/check-cms.ts';
import type { CheckSettings } from '#signature/domain/signature-check.ts';
import vectors from '#test/golden/kz-signatures.json' with { type: 'json' };

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
const { gost } = vectors;
const [authority, signer, cms, content] = [gost.caCertDerBase64, gost.signerCertDerBase64, gost.cmsDetachedDerBase64, gost.dataBase64].map(
  bytesOf,
) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
const settings: CheckSettings = { anchors: [{ of: 'simulated', certDer: authority }] };

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
  return changed;
}

describe('a signature by GOST that another program made', () => {
  it('is good line by line', async () => {
    const { signers } = await checkCms({ cms, content, settings: { ...settings, expected: { iin: '850102100008', bin: '230440000000' } } });
    expect(signers).toHaveLength(1);
    expect(signers[0]?.report).toMatchObject({
      integrity: { status: 'ok' },
      chain: { status: 'ok', code: 'issued-in-simulation' },
      usage: { code: 'usage-signing' },
      validity: { status: 'ok', at: '2026-11-22T10:00:00.000Z' },
      identity: { status: 'ok' },
      level: 'simulated-certificate',
      problems: [],
    });
    expect(signers[0]).toMatchObject({
      format: 'cades-b',
      certificate: { algorithm: 'gost-2015-512', roles: ['organisation', 'first-head'] },
    });
  });

  it('is refused for a file with any byte changed', async () => {
    for (let at = 0; at < content.length; at += 1) {
      const { signers } = await checkCms({ cms, content: flipped(content, at), settings });
      expect(signers[0]?.report.problems).toEqual(['file-changed']);
    }
  });

  it('is refused with any byte of its attributes or of the signature changed', { timeout: 60_000 }, async () => {
    const from = Buffer.from(cms).indexOf(Buffer.from(signer)) + signer.length;
    const accepted: number[] = [];
    for (let at = Buffer.from(cms).indexOf(0xa0, from); at < cms.length; at += 1) {
      const { signers } = await checkCms({ cms: flipped(cms, at), content, settings });
      if (signers.some(({ report }) => report.problems.length === 0)) accepted.push(at);
    }
    expect(accepted).toEqual([]);
  });

  it('is by a certificate of which no byte can be changed', { timeout: 60_000 }, async () => {
    const anchors = [{ of: 'simulated', certificate: readCertificateFields(authority) }] as const;
    const accepted: number[] = [];
    for (let at = 0; at < signer.length; at += 1) {
      const der = flipped(signer, at);
      if (!readCertificate(der)) continue;
      const { check } = await buildChain({ certificate: readCertificateFields(der), candidates: [], anchors });
      if (check.status === 'ok') accepted.push(at);
    }
    expect(accepted).toEqual([]);
    const { check } = await buildChain({ certificate: readCertificateFields(signer), candidates: [], anchors });
    expect(check.code).toBe('issued-in-simulation');
  });
});
