import type { MadeSignature } from '#case/domain/act.ts';
import type { Capacity } from '#case/domain/capacity.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { partyOf } from '#case/domain/parties.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { CaseViewer, CaseWeb } from '#case/http/case-web.ts';
import type { IdentityPorts } from '#identity/acts/ports.ts';
import { readOwnAccount } from '#identity/acts/read-own-account.ts';
import { reauthenticate } from '#identity/acts/reauthenticate.ts';
import type { Viewer } from '#identity/domain/viewer.ts';
import type { DoorCookies } from '#identity/http/door-cookies.ts';
import type { Language } from '#kernel/language.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { ok, refuse } from '#kernel/result.ts';
import { namesOf } from '#main/case-names.ts';
import { documentToSign, madeBy, openArtifact, signedCopyBefore, signerOf, signWith } from '#main/documents/signing.ts';
import type { Installation } from '#main/installation.ts';
import { readStored } from '#main/stored-bytes.ts';
import { readCmsFields } from '#signature/acts/check/asn1/cms-fields.ts';
import type { FileToSign, Signer } from '#signature/domain/signature-provider.ts';

/** Where a person's account is asked for the password and for the number that a national certificate has to carry. */
export interface SigningDoor {
  readonly identity: IdentityPorts;
  readonly cookies: DoorCookies;
}

type Asked = Parameters<CaseWeb['sign']>[1];

/** What is signed by this act and by whom, as the certificate has to name them. */
export async function preparedSigning(
  installation: Installation,
  viewer: CaseViewer,
  asked: Pick<Asked, 'seen' | 'me' | 'act'>,
): Promise<Result<{ readonly file: FileToSign; readonly signer: Signer }, readonly Refusal[]>> {
  const { state } = asked.seen;
  const document = documentToSign(state, asked.act);
  if (!document) return refuse('case.no-contract');
  const bytes = await readStored(installation, viewer, { caseId: state.caseId, fileId: document.documentId });
  if (!bytes) return refuse('case.file-missing');
  const me: Capacity = asked.me;
  const names = me.as === 'mediator' ? await namesOf(installation, [me.personId]) : new Map<string, string>();
  const signer = signerOf(state, me, me.as === 'mediator' ? (names.get(me.personId) ?? '') : '');
  const copy = signedCopyBefore(state, asked.act, bytes);
  const title = (language: Language): string =>
    installation.speechFor(language).t(asked.act === 'sign-settlement' ? 'document.kind.settlement' : 'document.kind.contract');
  const number = asked.act === 'sign-settlement' ? (state.agreement.settlement?.issued?.number ?? state.number) : state.number;
  const titles = { kk: title('kk'), ru: title('ru'), en: title('en') };
  return ok({ file: { sha256: document.sha256, bytes, copy, number, mime: 'application/pdf', title: titles }, signer });
}

/**
 * The number that the certificate of this person has to carry: the one that the case knows the party by, else the account's,
 * which its owner may have typed.
 */
export async function ownNumbers(
  identity: IdentityPorts,
  viewer: CaseViewer,
  asked: { readonly state: CaseState; readonly me: Capacity },
): Promise<Pick<Signer, 'iin' | 'bin'>> {
  const { state, me } = asked;
  const account = await readOwnAccount(identity, viewer as Viewer);
  const party = isForParty(me) ? partyOf(state, me.partyId) : undefined;
  const given = party ? (state.contacts[party.partyId]?.idNumber ?? '') : '';
  const iin = me.as === 'party' && party?.kind === 'person' && given !== '' ? given : account?.iin;
  return { ...(iin ? { iin } : {}), ...(party?.kind === 'organisation' && given !== '' ? { bin: given } : {}) };
}

/**
 * Signs what an act is about: with the platform's own certificate after the password was given anew, or by taking over a
 * national signature that a program beside the browser has made.
 *
 * @error identity.* at `password` - The password is wrong.
 * @error signature.own-number-missing - Nobody knows which number the certificate has to carry.
 * @error signature.* at `signature` - What the check of a national signature found.
 */
export function signDocument(installation: Installation, { identity, cookies }: SigningDoor): CaseWeb['sign'] {
  return async (viewer, asked) => {
    if (asked.proof.by === 'national') return signNationally(installation, identity, { viewer, asked, signature: asked.proof.signature });
    if (asked.proof.by === 'phone') return signByPhone(installation, identity, { viewer, asked, challengeId: asked.proof.challengeId });
    const known = await reauthenticate(identity, viewer as Viewer, asked.proof.password);
    if (!known.ok) return { ok: false, error: known.error.map((refusal) => ({ ...refusal, field: 'password' })) };
    if (asked.reply) cookies.session.set(asked.reply, known.value);
    const ready = await preparedSigning(installation, viewer, asked);
    if (!ready.ok) return ready;
    const confirmed = { reauthenticatedAt: installation.clock.now(), method: 'password' } as const;
    return signWith(installation.signatures, { ...ready.value, payload: confirmed });
  };
}

/** The number that the signer's key made; whatever else stands around it may be written anew by anybody. */
function signatureValues(artifact: string | null): readonly string[] {
  const opened = artifact === null ? null : openArtifact(artifact);
  return opened ? readCmsFields(opened.der).signers.map(({ signature }) => Buffer.from(signature).toString('hex')) : [];
}

/** Whether this very signature is kept of somebody else already: everybody in the case may read it, and could hand it in again. */
function isTakenFrom({ seen: { state }, act }: Asked, made: MadeSignature): boolean {
  const signed = act === 'sign-settlement' ? state.agreement.settlement?.signatures : state.contract?.signatures;
  const others = new Set((signed ?? []).flatMap(({ artifact }) => signatureValues(artifact)));
  return signatureValues(made.artifact).some((value) => others.has(value));
}

async function signNationally(
  installation: Installation,
  identity: IdentityPorts,
  given: { readonly viewer: CaseViewer; readonly asked: Asked; readonly signature: string },
): Promise<ReturnType<typeof signWith>> {
  const { viewer, asked, signature } = given;
  if (!installation.national) return refuse('signature.national-off');
  const ready = await preparedSigning(installation, viewer, asked);
  if (!ready.ok) return ready;
  const numbers = await ownNumbers(identity, viewer, { state: asked.seen.state, me: asked.me });
  if (numbers.iin === undefined) return refuse('signature.own-number-missing', { field: 'signature' });
  const { organisation: _named, ...signer } = ready.value.signer;
  const signed = await signWith(installation.national.provider, {
    file: ready.value.file,
    signer: { ...signer, ...numbers },
    payload: signature,
  });
  if (!signed.ok) return { ok: false, error: signed.error.map((refusal) => ({ field: 'signature', ...refusal })) };
  return isTakenFrom(asked, signed.value) ? refuse('signature.of-another', { field: 'signature' }) : signed;
}

/**
 * Takes over what was signed with a phone. A challenge is known by a number that nobody can guess; whose signature came back is
 * asked again all the same, for the one who hands it in.
 */
async function signByPhone(
  installation: Installation,
  identity: IdentityPorts,
  given: { readonly viewer: CaseViewer; readonly asked: Asked; readonly challengeId: string },
): Promise<ReturnType<typeof signWith>> {
  const { viewer, asked, challengeId } = given;
  const phone = installation.national?.phone;
  if (!phone) return refuse('signature.national-off');
  const ready = await preparedSigning(installation, viewer, asked);
  if (!ready.ok) return ready;
  const artifact = await phone.complete(challengeId, null);
  if (!artifact.ok) return artifact;
  const expected = await ownNumbers(identity, viewer, { state: asked.seen.state, me: asked.me });
  const report = await phone.verify({ artifact: artifact.value, bytes: ready.value.file.bytes }, { expected });
  if (report.identity.status !== 'ok' || artifact.value.sha256 !== ready.value.file.sha256) return refuse('signature.wrong-person');
  const made = madeBy(phone, artifact.value);
  return isTakenFrom(asked, made) ? refuse('signature.of-another') : ok(made);
}
