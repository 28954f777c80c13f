/** Hash functions by object identifier. */
export const hashOid = {
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
  streebog512: '1.2.398.3.10.1.3.3',
  streebog256: '1.2.398.3.10.1.3.2',
} as const;

/** Keys and ways of signing. */
export const keyOid = {
  rsa: '1.2.840.113549.1.1.1',
  rsaPss: '1.2.840.113549.1.1.10',
  mgf1: '1.2.840.113549.1.1.8',
  ec: '1.2.840.10045.2.1',
  gost: '1.2.398.3.10.1.1.2.2',
  gostCurve: '1.2.398.3.10.1.1.2.2.1',
  gostSignature: '1.2.398.3.10.1.1.2.3.2',
} as const;

/** Contents and attributes of CMS, CAdES and time stamps. */
export const cmsOid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  signatureTimeStamp: '1.2.840.113549.1.9.16.2.14',
  revocationValues: '1.2.840.113549.1.9.16.2.24',
  timeStampInfo: '1.2.840.113549.1.9.16.1.4',
  ocspBasic: '1.3.6.1.5.5.7.48.1.1',
  ocspInCms: '1.3.6.1.5.5.7.16.2',
  /** Of this platform: hashes of the blocks of the signed file, to name the place of a change. */
  blockMap: '2.25.305509278194467912874650823954213750191',
} as const;

/** Extensions of certificates and of lists of revoked certificates. */
export const extensionOid = {
  subjectKeyId: '2.5.29.14',
  keyUsage: '2.5.29.15',
  basicConstraints: '2.5.29.19',
  deltaCrl: '2.5.29.27',
  issuingPoint: '2.5.29.28',
  certificateIssuer: '2.5.29.29',
  policies: '2.5.29.32',
  extendedKeyUsage: '2.5.29.37',
  noRevocation: '2.5.29.56',
} as const;

/** What a key may be used for, from extended key usage. */
export const usageOid = {
  logIn: '1.3.6.1.5.5.7.3.2',
  signing: '1.3.6.1.5.5.7.3.4',
  documentSigning: '1.3.6.1.5.5.7.3.36',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  ocspSigning: '1.3.6.1.5.5.7.3.9',
  individual: '1.2.398.3.3.4.1.1',
  organisation: '1.2.398.3.3.4.1.2',
} as const;
