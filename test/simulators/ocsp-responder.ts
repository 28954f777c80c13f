import { createHash } from 'node:crypto';
import type { Instant } from '#kernel/day.ts';
import { fieldsOf, onlyChild, readWhole } from '#signature/acts/check/asn1/asn1-node.ts';
import { hexOfInteger, objectIdOf, octetsOf } from '#signature/acts/check/asn1/asn1-values.ts';
import { readCertificateFields } from '#signature/acts/check/asn1/certificate-fields.ts';
import { hashOid } from '#signature/acts/check/asn1/object-ids.ts';
import type { TestAuthority, TestHolder } from '#test/simulators/test-authority.ts';

/** A simulated OCSP responder: `answer` takes a question in DER and gives an answer, null when it is about nobody whom it knows. */
export interface OcspResponder {
  readonly answer: (question: Uint8Array) => Uint8Array | null;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Answers for the holders of one authority; a question must name its issuer by SHA-256 of name and key. */
export function createOcspResponder(authority: TestAuthority, holders: readonly TestHolder[], now: () => Instant): OcspResponder {
  const issuer = readCertificateFields(authority.issuingDer);
  return {
    answer: (question) => {
      const request = onlyChild(onlyChild(onlyChild(readWhole(question))));
      const id = fieldsOf(onlyChild(request));
      if (objectIdOf(fieldsOf(id.take()).take()) !== hashOid.sha256) return null;
      const [name, key, serial] = [octetsOf(id.take()), octetsOf(id.take()), hexOfInteger(id.take())];
      id.end();
      const isOurs =
        Buffer.from(name).toString('hex') === sha256(issuer.subject.raw) && Buffer.from(key).toString('hex') === sha256(issuer.key.bits);
      const holder = holders.find((one) => one.serial === serial);
      return isOurs && holder ? authority.ocsp(holder, now()) : null;
    },
  };
}
