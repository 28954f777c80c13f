import { asn1Tag, fieldsOf, readWhole } from '#signature/acts/check/asn1/asn1-node.ts';

/** Issuer and serial number of a certificate, as they stand in it: by these a CMS names its signer. */
export interface CertificateName {
  readonly issuer: Uint8Array;
  readonly serial: Uint8Array;
}

/** Reads what names a certificate. @throws Asn1Error When it is no certificate. */
export function certificateName(der: Uint8Array): CertificateName {
  const whole = fieldsOf(readWhole(der, asn1Tag.sequence));
  const fields = fieldsOf(whole.take(asn1Tag.sequence));
  fields.optional(0xa0);
  const serial = fields.take(asn1Tag.integer).raw;
  fields.take(asn1Tag.sequence);
  return { issuer: fields.take(asn1Tag.sequence).raw, serial };
}
