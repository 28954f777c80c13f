import { derInteger, writeDer } from '#signature/acts/check/asn1/write-der.ts';
import type { Holder } from '#signature/acts/check/made/made-certificate.test-support.ts';
import { octets, time } from '#signature/acts/check/made/made-certificate.test-support.ts';
import { sha } from '#signature/acts/check/made/test-key.test-support.ts';
import { derObjectId } from '../../../../../test/simulators/gost-keys.ts';

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  v1: '1.2.840.113549.1.9.16.2.12',
  v2: '1.2.840.113549.1.9.16.2.47',
  timeStamp: '1.2.840.113549.1.9.16.2.14',
  timeStampInfo: '1.2.840.113549.1.9.16.1.4',
} as const;

/** The attribute of the block map; its last arc is a UUID, too large to be written from a number. */
export const blockMapType = Uint8Array.from(Buffer.from('06146983cbd6f996fff9eabcafd7bcba85ac95878b2f', 'hex'));

/** How one signer signs. Without anything but `by`: CAdES-B with the four attributes of NCALayer. */
export interface SignerPlan {
  readonly by: Holder;
  readonly at?: string | null;
  /** Which attribute names the certificate. */
  readonly named?: 'v2' | 'v1' | 'none';
  /** Whose certificate it names, if not the signer's. */
  readonly namedDer?: Uint8Array;
  readonly contentType?: string;
  readonly extra?: readonly Uint8Array[];
  /** `kept`: signed and written in an order that is not that of DER. `shuffled`: signed in the order of DER, written in another. */
  readonly order?: 'kept' | 'shuffled';
  readonly hasNoAttributes?: boolean;
  readonly stamp?: (signature: Uint8Array) => Uint8Array;
  readonly unsigned?: readonly Uint8Array[];
  readonly digestOid?: string;
  readonly algorithm?: Uint8Array;
  /** Names the certificate by the identifier of its key. */
  readonly keyId?: Uint8Array;
}

export interface CmsPlan {
  readonly content: Uint8Array;
  readonly signers: readonly SignerPlan[];
  readonly isInside?: boolean;
  readonly certificates?: readonly Uint8Array[];
  readonly revocations?: readonly Uint8Array[];
  readonly contentType?: string;
}

export function attribute(type: Uint8Array | string, ...values: readonly Uint8Array[]): Uint8Array {
  return writeDer(0x30, typeof type === 'string' ? derObjectId(type) : type, writeDer(0x31, ...values));
}

function naming({ named = 'v2', namedDer, by }: SignerPlan): readonly Uint8Array[] {
  if (named === 'none') return [];
  const hash = octets(sha(named === 'v2' ? 'sha256' : 'sha1', namedDer ?? by.der));
  return [attribute(oid[named], writeDer(0x30, writeDer(0x30, writeDer(0x30, hash))))];
}

function attributesOf(plan: SignerPlan, content: Uint8Array, contentType: string): readonly Uint8Array[] {
  const { at = '2026-06-01T10:00:00Z', extra = [], by } = plan;
  return [
    attribute(oid.contentType, derObjectId(plan.contentType ?? contentType)),
    ...(at === null ? [] : [attribute(oid.signingTime, time(at))]),
    attribute(oid.messageDigest, octets(by.key.hashOf(content))),
    ...naming(plan),
    ...extra,
  ];
}

const sorted = (list: readonly Uint8Array[]): readonly Uint8Array[] => [...list].sort(Buffer.compare);

function signerInfo(plan: SignerPlan, content: Uint8Array, contentType: string): Uint8Array {
  const { by, order, keyId, digestOid = by.key.hash, algorithm = by.key.algorithm } = plan;
  const standing = attributesOf(plan, content, contentType);
  const turned = [...sorted(standing)].reverse();
  const signed = order === 'kept' ? turned : sorted(standing);
  const written = order === undefined ? signed : turned;
  const signature = by.key.sign(plan.hasNoAttributes ? content : writeDer(0x31, ...signed));
  const unsigned = [...(plan.unsigned ?? []), ...(plan.stamp ? [attribute(oid.timeStamp, plan.stamp(signature))] : [])];
  return writeDer(
    0x30,
    derInteger(keyId ? 3 : 1),
    keyId ? writeDer(0x80, keyId) : writeDer(0x30, by.issuer, derInteger(by.serial)),
    writeDer(0x30, derObjectId(digestOid)),
    ...(plan.hasNoAttributes ? [] : [writeDer(0xa0, ...written)]),
    algorithm,
    octets(signature),
    ...(unsigned.length > 0 ? [writeDer(0xa1, ...unsigned)] : []),
  );
}

/** Makes a CMS. */
export function makeCms(plan: CmsPlan): Uint8Array {
  const { content, signers, contentType = oid.data, certificates = signers.map(({ by }) => by.der), revocations = [] } = plan;
  const digests = [...new Set(signers.map(({ by, digestOid }) => digestOid ?? by.key.hash))];
  const signed = writeDer(
    0x30,
    derInteger(contentType === oid.data ? 1 : 3),
    writeDer(0x31, ...digests.map((digest) => writeDer(0x30, derObjectId(digest)))),
    writeDer(0x30, derObjectId(contentType), ...(plan.isInside ? [writeDer(0xa0, octets(content))] : [])),
    writeDer(0xa0, ...certificates),
    ...(revocations.length > 0 ? [writeDer(0xa1, ...revocations)] : []),
    writeDer(0x31, ...signers.map((signer) => signerInfo(signer, content, contentType))),
  );
  return writeDer(0x30, derObjectId(oid.signedData), writeDer(0xa0, signed));
}

export interface StampPlan {
  readonly by: Holder;
  readonly over: Uint8Array;
  readonly at?: string;
  /** Hash of the imprint; the authority's own where none is given. */
  readonly imprint?: { readonly oid: string; readonly hashOf: (bytes: Uint8Array) => Uint8Array };
}

/** Makes an RFC 3161 token. */
export function makeStamp({
  by,
  over,
  at = '2026-06-01T10:00:05Z',
  imprint = { oid: by.key.hash, hashOf: by.key.hashOf },
}: StampPlan): Uint8Array {
  const info = writeDer(
    0x30,
    derInteger(1),
    derObjectId('1.2.398.3.3.2.6.1'),
    writeDer(0x30, writeDer(0x30, derObjectId(imprint.oid)), octets(imprint.hashOf(over))),
    derInteger(77),
    time(at, true),
  );
  return makeCms({ content: info, isInside: true, contentType: oid.timeStampInfo, signers: [{ by, at }] });
}
