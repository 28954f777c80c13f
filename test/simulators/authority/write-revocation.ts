import { createHash } from 'node:crypto';
import type { Instant } from '#kernel/day.ts';
import { cmsOid, hashOid } from '#signature/acts/check/asn1/object-ids.ts';
import { writeDer } from '#signature/acts/check/asn1/write-der.ts';
import {
  bits,
  daysLater,
  generalizedTime,
  objectId,
  octets,
  sequence,
  small,
  tagged,
  utcTime,
  wholeNumber,
} from '#test/simulators/authority/der.ts';
import type { TestKey } from '#test/simulators/authority/test-key.ts';

/** A certificate that was revoked. */
export interface Revoked {
  readonly serial: string;
  readonly at: Instant;
}

/** The authority that answers. `publicKey` is the content of the key's BIT STRING. */
export interface Answering {
  readonly name: Uint8Array;
  readonly key: TestKey;
  readonly publicKey: Uint8Array;
}

/** A list of revoked certificates, in force for a day. */
export function writeCrl(by: Answering, at: Instant, revoked: readonly Revoked[]): Uint8Array {
  const entries = revoked.map(({ serial, at: when }) => sequence(wholeNumber(serial), utcTime(when)));
  const tbs = sequence(
    small(1),
    by.key.signatureAlgorithm,
    by.name,
    utcTime(at),
    utcTime(daysLater(at, 1)),
    ...(entries.length > 0 ? [sequence(...entries)] : []),
  );
  return sequence(tbs, by.key.signatureAlgorithm, bits(by.key.sign(tbs)));
}

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** An OCSP response about one certificate, signed by its issuer. */
export function writeOcsp(
  by: Answering,
  about: { readonly serial: string; readonly at: Instant; readonly revokedAt?: Instant },
): Uint8Array {
  const { serial, at, revokedAt } = about;
  const id = sequence(sequence(objectId(hashOid.sha256)), octets(sha256(by.name)), octets(sha256(by.publicKey)), wholeNumber(serial));
  const status = revokedAt === undefined ? writeDer(0x80) : tagged(1, generalizedTime(revokedAt));
  const answer = sequence(id, status, generalizedTime(at), tagged(0, generalizedTime(daysLater(at, 1))));
  const tbs = sequence(tagged(1, by.name), generalizedTime(at), sequence(answer));
  const basic = sequence(tbs, by.key.signatureAlgorithm, bits(by.key.sign(tbs)));
  return sequence(writeDer(0x0a, Uint8Array.of(0)), tagged(0, sequence(objectId(cmsOid.ocspBasic), octets(basic))));
}
