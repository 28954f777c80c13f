import type { Json } from '#kernel/result.ts';
import type { Signer } from '#signature/domain/signature-provider.ts';

/** What the certificate is to be for. The newer keys do both. */
export type NationalPurpose = 'signing' | 'log-in';

/** Which certificates the national program shows. */
export interface NationalSignerParams {
  readonly extKeyUsageOids: readonly string[];
  readonly iin?: string;
  readonly bin?: string;
  /** Present and empty: certificates of the test authority are shown too. Never in production. */
  readonly chain?: readonly string[];
}

/** What a page asks of the program in the person's browser. */
export interface NationalRequest {
  /** The document in base64. */
  readonly data: string;
  readonly signingParams: { readonly [name: string]: Json };
  readonly signerParams: NationalSignerParams;
}

const purposeOids: { readonly [Purpose in NationalPurpose]: string } = {
  signing: '1.3.6.1.5.5.7.3.4',
  'log-in': '1.3.6.1.5.5.7.3.2',
};
const personOid = '1.2.398.3.3.4.1.1';
const organisationOid = '1.2.398.3.3.4.1.2';

/**
 * Detached, over the bytes and not over a hash made elsewhere, with a time stamp of the national authority. All four must be said: what
 * the program does without them differs between its versions.
 */
export const nationalSigningParams: { readonly [name: string]: Json } = {
  decode: true,
  encapsulate: false,
  digested: false,
  tsaProfile: {},
};

/**
 * The certificate that is asked for: a person's own, or one that speaks for an organisation; of this very person where the number is known.
 *
 * @param areTestCertificatesShown - For simulations only.
 * @source Object identifiers: profile of certificates of the National Certification Authority, as its test authority prints them.
 */
export function nationalSignerParams(
  purpose: NationalPurpose,
  signer: Pick<Signer, 'iin' | 'bin'>,
  areTestCertificatesShown: boolean = false,
): NationalSignerParams {
  const { iin, bin } = signer;
  return {
    extKeyUsageOids: [purposeOids[purpose], bin === undefined ? personOid : organisationOid],
    ...(iin === undefined ? {} : { iin }),
    ...(bin === undefined ? {} : { bin }),
    ...(areTestCertificatesShown ? { chain: [] } : {}),
  };
}
