import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { Instant } from '#kernel/day.ts';

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

/** What the signer's key signs: which file, when, with which certificate. */
export interface SignedFacts {
  readonly sha256: Uint8Array;
  readonly certDer: Uint8Array;
  readonly signedAt: Instant;
}

/** The parts of a detached CAdES-B signature by one signer. */
export interface CadesParts extends SignedFacts {
  /** ECDSA over P-256, DER. */
  readonly signature: Uint8Array;
}

/** A copy with a buffer of its own, which is what the ASN.1 library takes. */
function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

function octets(bytes: Uint8Array): asn1js.OctetString {
  return new asn1js.OctetString({ valueHex: ownBuffer(bytes) });
}

function sequence(...value: asn1js.BaseBlock[]): asn1js.Sequence {
  return new asn1js.Sequence({ value });
}

/** RFC 5652 11.3: UTCTime up to 2049, GeneralizedTime after. Whole seconds. */
function signingTime(instant: Instant): asn1js.BaseBlock {
  const valueDate = new Date(Math.floor(Date.parse(instant) / 1000) * 1000);
  return valueDate.getUTCFullYear() < 2050 ? new asn1js.UTCTime({ valueDate }) : new asn1js.GeneralizedTime({ valueDate });
}

/** The four signed attributes of CAdES-B in the order that DER asks of a set. */
function signedAttributes(facts: SignedFacts): pkijs.SignedAndUnsignedAttributes {
  const certHash = createHash('sha256').update(facts.certDer).digest();
  const attributes = [
    new pkijs.Attribute({ type: oid.contentType, values: [new asn1js.ObjectIdentifier({ value: oid.data })] }),
    new pkijs.Attribute({ type: oid.signingTime, values: [signingTime(facts.signedAt)] }),
    new pkijs.Attribute({ type: oid.messageDigest, values: [octets(facts.sha256)] }),
    new pkijs.Attribute({ type: oid.signingCertificateV2, values: [sequence(sequence(sequence(octets(certHash))))] }),
  ];
  const encoded = attributes.map((attribute) => ({ attribute, der: Buffer.from(attribute.toSchema().toBER(false)) }));
  return new pkijs.SignedAndUnsignedAttributes({
    type: 0,
    attributes: encoded.sort((left, right) => Buffer.compare(left.der, right.der)).map(({ attribute }) => attribute),
  });
}

/** The bytes over which the signer's key signs (RFC 5652 5.4: the attributes as an explicit SET). */
export function bytesToSign(facts: SignedFacts): Uint8Array {
  const der = new Uint8Array(signedAttributes(facts).toSchema().toBER(false));
  der[0] = 0x31;
  return der;
}

/**
 * Detached CAdES-B (ETSI EN 319 122-1) as DER. The same parts give the same bytes, so a reader can demand that not one byte
 * differs from what the parts say.
 */
export function encodeCades(parts: CadesParts): Uint8Array {
  const certificate = pkijs.Certificate.fromBER(ownBuffer(parts.certDer));
  const signed = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [new pkijs.AlgorithmIdentifier({ algorithmId: oid.sha256 })],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates: [certificate],
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
        digestAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: oid.sha256 }),
        signedAttrs: signedAttributes(parts),
        signatureAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: oid.ecdsaWithSha256 }),
        signature: octets(parts.signature),
      }),
    ],
  });
  const content = new pkijs.ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) });
  return new Uint8Array(content.toSchema().toBER(false));
}

function attributeValue(signer: pkijs.SignerInfo, type: string): unknown {
  const found = (signer.signedAttrs?.attributes ?? []).filter((attribute) => attribute.type === type);
  return found.length === 1 ? found[0]?.values[0] : undefined;
}

/**
 * Takes a signature apart.
 *
 * @returns Nothing when the bytes are not exactly a signature of the kind that `encodeCades` writes: one signer, four signed
 *   attributes, nothing before, between or behind.
 */
export function readCades(der: Uint8Array): CadesParts | undefined {
  try {
    const content = pkijs.ContentInfo.fromBER(ownBuffer(der));
    if (content.contentType !== oid.signedData) return undefined;
    const signed = new pkijs.SignedData({ schema: content.content });
    const [signer, certificate] = [signed.signerInfos[0], signed.certificates?.[0]];
    if (!signer || !(certificate instanceof pkijs.Certificate)) return undefined;
    const [digest, time] = [attributeValue(signer, oid.messageDigest), attributeValue(signer, oid.signingTime)];
    if (!(digest instanceof asn1js.OctetString && time instanceof asn1js.UTCTime)) return undefined;
    const parts: CadesParts = {
      sha256: new Uint8Array(digest.valueBlock.valueHexView),
      certDer: new Uint8Array(certificate.toSchema().toBER(false)),
      signedAt: time.toDate().toISOString() as Instant,
      signature: new Uint8Array(signer.signature.valueBlock.valueHexView),
    };
    return Buffer.compare(encodeCades(parts), der) === 0 ? parts : undefined;
  } catch {
    // The bytes come from outside; whatever the parser dislikes is no signature of ours.
    return undefined;
  }
}
