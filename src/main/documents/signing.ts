import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { MadeSignature } from '#case/domain/act.ts';
import type { Capacity } from '#case/domain/capacity.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { partyOf } from '#case/domain/parties.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Instant } from '#kernel/day.ts';
import type { FileId } from '#kernel/id.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { ok } from '#kernel/result.ts';
import { signedCopy } from '#signature/acts/signed-copy.ts';
import type {
  FileToSign,
  SignatureArtifact,
  SignatureProvider,
  SignatureValidation,
  Signer,
} from '#signature/domain/signature-provider.ts';

/** The stored document that an act signs; null when there is none yet. */
export function documentToSign(state: CaseState, act: string): { readonly documentId: FileId; readonly sha256: string } | null {
  const document = act === 'sign-settlement' ? state.agreement.settlement?.issued : act === 'sign-contract' ? state.contract : null;
  return document ? { documentId: document.documentId, sha256: document.documentSha256 } : null;
}

/** The document with the signatures that are kept of it so far inside: what the next signer's own signature is added to. */
export function signedCopyBefore(state: CaseState, act: string, original: Uint8Array): Uint8Array {
  const signed = act === 'sign-settlement' ? state.agreement.settlement?.signatures : state.contract?.signatures;
  const artifacts = (signed ?? []).flatMap(({ artifact }) => (artifact === null ? [] : (openArtifact(artifact) ?? [])));
  return signedCopy(original, artifacts);
}

function numberOf(state: CaseState, party: { readonly partyId: string; readonly kind: string }): Pick<Signer, 'iin' | 'bin'> {
  const number = state.contacts[party.partyId]?.idNumber ?? '';
  // Everybody in the case reads the certificate, the other side too.
  if (number === '' || state.arrangements.areAddressesHidden) return {};
  return party.kind === 'organisation' ? { bin: number } : { iin: number };
}

/**
 * Who signs in this capacity, as the certificate will name them. Numbers go in only where this reader sees them, and only
 * the signer's own: a representative's number is not known to the case.
 *
 * @throws When somebody without a part in the signing is asked about.
 */
export function signerOf(state: CaseState, me: Capacity, mediatorName: string): Signer {
  if (me.as === 'mediator') return { name: mediatorName, role: 'mediator' };
  const party = isForParty(me) ? partyOf(state, me.partyId) : undefined;
  if (!isForParty(me) || !party) throw new Error('only parties, their representatives and the mediator sign');
  if (me.as === 'party') return { name: party.name, role: 'party', ...numberOf(state, party) };
  const representative = state.representatives.find((known) => known.personId === me.personId && known.partyId === me.partyId);
  const organisation = party.kind === 'organisation' ? { organisation: party.name, ...numberOf(state, party) } : {};
  return { name: representative?.name ?? party.name, role: 'representative', ...organisation };
}

/** What is signed, by whom, and what completes the signing. */
export interface Signing {
  readonly file: FileToSign;
  readonly signer: Signer;
  /**
   * For the platform's own certificate the moment at which the password was checked, made by the caller and never taken from a
   * form; for a national signature what the signer's program answered.
   */
  readonly payload: PlatformConfirmation | string;
}

/** When and how the signer last proved to be the one. */
export interface PlatformConfirmation {
  readonly reauthenticatedAt: Instant;
  readonly method: 'password' | 'passkey' | 'totp';
}

/** What a signature made this way is worth. */
function levelOf({ id, capabilities }: Pick<SignatureProvider, 'id' | 'capabilities'>): MadeSignature['level'] {
  if (id === 'platform') return 'platform';
  return capabilities.qualified ? 'national' : 'simulated';
}

/**
 * Signs exactly these bytes and gives the signature in the form in which acts keep it.
 *
 * @error signature.file-differs - The bytes do not have the hash that was given.
 * @error signature.confirmation-needed - The proof of identity is older than five minutes.
 */
export async function signWith(provider: SignatureProvider, signing: Signing): Promise<Result<MadeSignature, readonly Refusal[]>> {
  const challenge = await provider.begin(signing.file, signing.signer);
  if (!challenge.ok) return challenge;
  const artifact = await provider.complete(challenge.value.id, signing.payload);
  if (!artifact.ok) return artifact;
  return ok(madeBy(provider, artifact.value));
}

/** A finished signature in the form in which acts keep it. */
export function madeBy(provider: SignatureProvider, artifact: SignatureArtifact): MadeSignature {
  return {
    documentSha256: artifact.sha256,
    level: levelOf(provider),
    signatureSha256: createHash('sha256').update(artifact.der).digest('hex'),
    artifact: writeArtifact(artifact),
  };
}

/** Bytes as text, and text as bytes. */
const written = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const base64 = z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64')));

/** A signature as JSON text; bytes in base64. */
export function writeArtifact(artifact: SignatureArtifact): string {
  const { der, certDer, chain, tst, pades, validation, ...facts } = artifact;
  return JSON.stringify({
    ...facts,
    der: written(der),
    certDer: written(certDer),
    chain: chain.map(written),
    ...(tst ? { tst: written(tst) } : {}),
    ...(pades ? { pades: { after: pades.after, increment: written(pades.increment) } } : {}),
    ...(validation ? { validation: writtenValidation(validation) } : {}),
  });
}

function writtenValidation({ ocsp, crl, ncanode }: SignatureValidation): object {
  return {
    ...(ocsp ? { ocsp: ocsp.map(written) } : {}),
    ...(crl ? { crl: crl.map(written) } : {}),
    ...(ncanode === undefined ? {} : { ncanode }),
  };
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const writtenArtifact = z.object({
  providerId: z.string(),
  format: z.enum(['cades-b', 'cades-t', 'pades-b', 'pades-t']),
  sha256,
  signedAt: z.iso.datetime().transform((text) => text as Instant),
  der: base64,
  certDer: base64,
  chain: z.array(base64),
  tst: base64.exactOptional(),
  pades: z.object({ after: sha256, increment: base64 }).exactOptional(),
  validation: z
    .object({ ocsp: z.array(base64).exactOptional(), crl: z.array(base64).exactOptional(), ncanode: z.string().exactOptional() })
    .exactOptional(),
});

/** Reads what `writeArtifact` wrote; null for anything else. */
export function openArtifact(text: string): SignatureArtifact | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const read = writtenArtifact.safeParse(json);
  return read.success ? read.data : null;
}
