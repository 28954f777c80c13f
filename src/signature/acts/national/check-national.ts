import type { Instant } from '#kernel/day.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { ok, refuse } from '#kernel/result.ts';
import { readRevocationFields } from '#signature/acts/check/asn1/revocation-fields.ts';
import { checkCms } from '#signature/acts/check/check-cms.ts';
import { normaliseCms } from '#signature/acts/check/normalise-cms.ts';
import { readNationalReply } from '#signature/domain/national/reply.ts';
import type { CheckSettings, SignerCheck, TrustAnchor } from '#signature/domain/signature-check.ts';
import type { SignatureValidation, Signer } from '#signature/domain/signature-provider.ts';

/** Asks an authority whether a certificate was revoked: OCSP responses or lists, DER. Nothing where no answer could be had. */
export type AskRevocation = (question: { readonly certDer: Uint8Array; readonly issuerDer: Uint8Array }) => Promise<readonly Uint8Array[]>;

/** Whom national signatures are checked against. */
export interface NationalTrust {
  /** Roots of the National Certification Authority, or of a simulated one; never both in one installation. */
  readonly anchors: readonly TrustAnchor[];
  /** Certificates between people's certificates and the roots: the signing program sends only the signer's own. */
  readonly intermediates?: readonly Uint8Array[];
  readonly askRevocation?: AskRevocation;
}

/** A signature over these bytes, checked for this moment. */
export interface NationalCheckInput {
  readonly cms: Uint8Array;
  readonly content: Uint8Array;
  readonly at: Instant;
  readonly expected?: Partial<Signer>;
}

/** What was found, with the answers of authorities that it rests on. */
export interface NationalCheck {
  readonly signer: SignerCheck;
  readonly validation: SignatureValidation;
}

/**
 * The one signature in what the national program answered, DER or BER.
 *
 * @error signature.cancelled - The person closed the window of the program.
 * @error signature.no-answer · signature.program-refused · signature.not-cms · signature.several-signers (several signatures came)
 */
export function oneSignature(payload: unknown): Result<Uint8Array, readonly Refusal[]> {
  const reply = readNationalReply(payload);
  if (reply.kind === 'cancelled') return refuse('signature.cancelled');
  if (reply.kind === 'failed') return refuse(reply.why === 'unreadable' ? 'signature.not-cms' : `signature.${reply.why}`);
  if (reply.texts.length > 1) return refuse('signature.several-signers');
  const cms = normaliseCms(reply.texts);
  return cms ? ok(cms) : refuse('signature.not-cms');
}

/** Sorts answers of authorities by their kind; what is neither is kept by nobody. */
function validationOf(answers: readonly Uint8Array[]): SignatureValidation {
  const kinds = answers.map((der) => ({ der, kind: readRevocationFields(der)?.kind }));
  const [ocsp, crl] = (['ocsp', 'crl'] as const).map((kind) => kinds.filter((one) => one.kind === kind).map(({ der }) => der));
  return { ...(ocsp?.length ? { ocsp } : {}), ...(crl?.length ? { crl } : {}) };
}

async function onlySigner(input: NationalCheckInput, settings: CheckSettings): Promise<Result<SignerCheck, readonly Refusal[]>> {
  const { signers, problem } = await checkCms({ cms: input.cms, content: input.content, settings });
  const [signer, ...others] = signers;
  if (problem === 'too-many-signers' || others.length > 0) return refuse('signature.several-signers');
  return signer ? ok(signer) : refuse(problem === 'no-signers' ? 'signature.no-signers' : 'signature.not-cms');
}

/**
 * Checks a signature that must have exactly one signer, for the moment `at`. Where an authority can be asked about revocation it is asked
 * before the verdict, and only about a certificate that belongs to the signature.
 *
 * @error signature.not-cms · signature.no-signers · signature.several-signers
 */
export async function checkNational(input: NationalCheckInput, trust: NationalTrust): Promise<Result<NationalCheck, readonly Refusal[]>> {
  const { anchors, intermediates = [], askRevocation } = trust;
  const settings: CheckSettings = { anchors, intermediates, at: input.at, ...(input.expected ? { expected: input.expected } : {}) };
  const found = await onlySigner(input, settings);
  if (!found.ok) return found;
  const { certDer, chain, report } = found.value;
  const [issuerDer] = chain;
  const isWorthAsking = report.integrity.status === 'ok' && report.chain.status === 'ok';
  if (!askRevocation || !certDer || !issuerDer || !isWorthAsking) return ok({ signer: found.value, validation: {} });
  const revocations = await askRevocation({ certDer, issuerDer });
  const again = await onlySigner(input, { ...settings, revocations });
  return again.ok ? ok({ signer: again.value, validation: validationOf(revocations) }) : again;
}
