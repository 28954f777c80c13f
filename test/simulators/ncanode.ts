import { z } from 'zod';
import type { Instant } from '#kernel/day.ts';
import { bytesToHex } from '#signature/acts/check/asn1/byte-text.ts';
import { readCmsFields } from '#signature/acts/check/asn1/cms-fields.ts';
import { checkCms } from '#signature/acts/check/check-cms.ts';
import { digestBy } from '#signature/acts/check/cryptography/digest.ts';
import type { CertificateFacts, SignerCheck, TrustAnchor } from '#signature/domain/signature-check.ts';

/** A way in which the real server is known, or must be feared, to say what is not so. */
export type NcaNodeHole =
  | 'no-signers'
  | 'no-certificates'
  | 'two-signers'
  | 'another-person'
  | 'another-organisation'
  | 'stamp-of-another'
  | 'always-valid'
  | 'always-invalid'
  | 'revoked'
  | 'not-json'
  | 'endless'
  | 'broken';

/** `revocations` are OCSP responses and lists that the server would have fetched. */
export interface NcaNodeSettings {
  readonly anchors: readonly TrustAnchor[];
  readonly intermediates: readonly Uint8Array[];
  readonly revocations?: () => readonly Uint8Array[];
  readonly now: () => Instant;
  readonly hole?: NcaNodeHole;
}

export interface NcaNodeReply {
  readonly status: number;
  readonly body: string;
}

export interface NcaNode {
  readonly handle: (path: string, body: string) => Promise<NcaNodeReply>;
}

const verifyRequest = z.strictObject({
  cms: z.base64(),
  data: z.base64().optional(),
  revocationCheck: z.array(z.enum(['OCSP', 'CRL'])).optional(),
});

const reply = (status: number, rest: object): NcaNodeReply => ({ status, body: JSON.stringify({ status, ...rest }) });
const javaTime = (instant: string): string => instant.replace('Z', '+00:00');

function subjectOf({ subject }: CertificateFacts, hole: NcaNodeHole | undefined): object {
  return {
    commonName: subject.name ?? null,
    lastName: subject.patronymic ?? null,
    surName: subject.surname ?? null,
    iin: hole === 'another-person' ? '900101300017' : (subject.iin ?? null),
    bin: hole === 'another-organisation' ? '230440000000' : (subject.bin ?? null),
    organization: subject.organisation ?? null,
    country: subject.country ?? null,
    dn: '',
  };
}

/** One certificate as the server tells it. Whether the issuer of the issuer can be trusted, and what the key is for, it does not ask. */
function certificateOf({ report, certificate }: SignerCheck, hole: NcaNodeHole | undefined): object | null {
  if (!certificate) return null;
  const isRevoked = report.revocation.status === 'failed' || hole === 'revoked';
  const isGood = [report.integrity, report.chain, report.validity].every(({ status }) => status === 'ok') && !isRevoked;
  return {
    valid: hole === 'always-valid' || (isGood && hole !== 'always-invalid'),
    revocations: [{ revoked: isRevoked, by: 'OCSP', revocationTime: null, reason: null }],
    notBefore: javaTime(certificate.notBefore),
    notAfter: javaTime(certificate.notAfter),
    keyUsage: certificate.purpose === 'log-in' ? 'AUTH' : 'SIGN',
    serialNumber: certificate.serialNumber.replace(/^0+/, ''),
    signAlg: certificate.algorithm === 'rsa' ? 'SHA256withRSA' : 'ECGOST3410-2015-512',
    keyUser: certificate.subject.bin === undefined ? ['INDIVIDUAL'] : ['ORGANIZATION'],
    publicKey: '',
    signature: '',
    subject: subjectOf(certificate, hole),
    issuer: { commonName: certificate.issuer, country: 'KZ' },
  };
}

async function stampOf(check: SignerCheck, signature: Uint8Array, hole: NcaNodeHole | undefined): Promise<object | null> {
  const { time } = check.report.timeStamp;
  if (time === undefined) return null;
  const isGost = check.certificate?.algorithm === 'gost-2015-512';
  const over = hole === 'stamp-of-another' ? new Uint8Array(3) : signature;
  const hash = await digestBy(isGost ? '1.2.398.3.10.1.3.3' : '2.16.840.1.101.3.4.2.1', over);
  const algorithm = isGost ? 'GOST34311-2015-512' : 'SHA256';
  return {
    serialNumber: 'ec06',
    genTime: javaTime(time),
    policy: '1.2.398.3.3.2.6.1',
    tsa: null,
    tspHashAlgorithm: algorithm,
    hash: bytesToHex(hash ?? over),
  };
}

async function verify(settings: NcaNodeSettings, cms: Uint8Array, content: Uint8Array | null): Promise<NcaNodeReply> {
  const { anchors, intermediates, hole, revocations = () => [] } = settings;
  const check = await checkCms({ cms, content, settings: { anchors, intermediates, revocations: revocations(), at: settings.now() } });
  if (check.problem !== undefined && check.problem !== 'no-signers') return reply(400, { message: 'CMS is not readable' });
  const fields = readCmsFields(cms);
  const told = await Promise.all(
    check.signers.map(async (signer, index) => {
      const certificate = certificateOf(signer, hole);
      const tsp = await stampOf(signer, fields.signers[index]?.signature ?? new Uint8Array(), hole);
      return { certificates: certificate && hole !== 'no-certificates' ? [certificate] : [], ...(tsp ? { tsp } : {}) };
    }),
  );
  // The fault of the real server: it starts from valid and looks for a reason against, so nothing to look at is good.
  const areGood = told.every(({ certificates }) => certificates.every((one) => (one as { valid: boolean }).valid));
  const signers = hole === 'no-signers' ? [] : hole === 'two-signers' ? [...told, ...told] : told;
  return reply(200, { message: 'OK', valid: areGood, signers });
}

/**
 * A simulated NCANode: the shapes of the real server, with its known faults, and by `hole` with worse ones. No transport is in it.
 *
 * Its verdict comes from the same check as our own, so it shows how answers are used, never that two verifiers agree.
 */
export function createNcaNode(settings: NcaNodeSettings): NcaNode {
  return {
    handle: async (path, body) => {
      if (path === '/actuator/health') return { status: 200, body: '{"status":"UP"}' };
      if (path !== '/cms/verify') return reply(404, { message: 'Not Found' });
      if (settings.hole === 'broken') return reply(500, { message: 'Internal Server Error' });
      if (settings.hole === 'not-json') return { status: 200, body: '<html>' };
      if (settings.hole === 'endless')
        return { status: 200, body: JSON.stringify({ valid: true, signers: [], padding: 'x'.repeat(2_000_000) }) };
      const given = verifyRequest.safeParse(JSON.parse(body));
      if (!given.success) return reply(400, { message: 'Bad Request' });
      const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
      const { cms, data } = given.data;
      return verify(settings, bytes(cms), data === undefined ? null : bytes(data));
    },
  };
}
