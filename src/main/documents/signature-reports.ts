import { partyOf } from '#case/domain/parties.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day, Instant } from '#kernel/day.ts';
import type { FileId, PartyId } from '#kernel/id.ts';
import { openArtifact } from '#main/documents/signing.ts';
import type { SignatureProvider, Signer } from '#signature/domain/signature-provider.ts';
import type { SigningLevel } from '#signature/domain/signing-level.ts';
import type { ReportedDocument, ReportedSignature } from '#signature/http/report-view.tsx';

export interface ReportParts {
  /** The way of signing by its id; null where this installation does not take it any more. */
  readonly providerOf: (providerId: string) => SignatureProvider | null;
  /** Bytes of the stored document, through the reader's own rights; null when the reader may not open it. */
  readonly bytesOf: (fileId: FileId) => Promise<Uint8Array | null>;
  readonly mediatorName: string;
}

/** One signature as the case keeps it, whichever document it belongs to. */
interface KeptSignature {
  readonly partyId: PartyId | null;
  readonly at: Instant;
  readonly level: SigningLevel;
  readonly artifact: string | null;
}

interface SignedDocument {
  readonly document: ReportedDocument['document'];
  readonly number: string;
  readonly documentId: FileId;
  readonly sha256: string;
  readonly signatures: readonly KeptSignature[];
}

function signedDocuments({ contract, agreement }: CaseState): readonly SignedDocument[] {
  const { settlement } = agreement;
  const ofContract: readonly SignedDocument[] = contract
    ? [
        {
          document: 'contract',
          number: '',
          documentId: contract.documentId,
          sha256: contract.documentSha256,
          signatures: contract.signatures.filter((signature) => signature.documentSha256 === contract.documentSha256),
        },
      ]
    : [];
  const { issued, signatures = [] } = settlement ?? {};
  const ofSettlement: readonly SignedDocument[] = issued
    ? [{ document: 'settlement', number: issued.number, documentId: issued.documentId, sha256: issued.documentSha256, signatures }]
    : [];
  return [...ofContract, ...ofSettlement].filter((document) => document.signatures.length > 0);
}

/** Everybody who may have signed for this party, or the mediator: the certificate has to name one of them. */
function expectedSigners(state: CaseState, signature: KeptSignature, mediatorName: string): readonly Pick<Signer, 'name' | 'role'>[] {
  if (signature.partyId === null) return [{ name: mediatorName, role: 'mediator' }];
  const party = partyOf(state, signature.partyId);
  const day = signature.at.slice(0, 10) as Day;
  const representatives = state.representatives.filter((known) => known.partyId === signature.partyId && (known.until ?? day) >= day);
  return [
    ...(party ? [{ name: party.name, role: 'party' as const }] : []),
    ...representatives.map(({ name }) => ({ name, role: 'representative' as const })),
  ];
}

async function reportOn(
  parts: ReportParts,
  state: CaseState,
  kept: { readonly signature: KeptSignature; readonly bytes: Uint8Array },
): Promise<ReportedSignature> {
  const { signature, bytes } = kept;
  const candidates = expectedSigners(state, signature, parts.mediatorName);
  const named = {
    name: candidates[0]?.name ?? '',
    role: candidates[0]?.role ?? ('party' as const),
    at: signature.at,
    level: signature.level,
  };
  const artifact = signature.artifact === null ? null : openArtifact(signature.artifact);
  const provider = artifact ? parts.providerOf(artifact.providerId) : null;
  if (!artifact || !provider || signature.level === 'paper') return { ...named, report: null };
  let found = await provider.verify({ artifact, bytes }, candidates[0] ? { expected: candidates[0] } : {});
  let signer: Pick<Signer, 'name' | 'role'> = named;
  for (const candidate of candidates.slice(1)) {
    if (found.identity.status === 'ok') break;
    const other = await provider.verify({ artifact, bytes }, { expected: candidate });
    if (other.identity.status !== 'ok') continue;
    found = other;
    signer = candidate;
  }
  return { ...named, name: signer.name, role: signer.role, report: found };
}

/**
 * Checks every signature of the contract and of the settlement over the stored bytes. A document whose file this reader may
 * not open comes with its signatures unchecked, and says so.
 */
export async function signatureReports(state: CaseState, parts: ReportParts): Promise<readonly ReportedDocument[]> {
  return Promise.all(
    signedDocuments(state).map(async ({ document, number, documentId, sha256, signatures }): Promise<ReportedDocument> => {
      const bytes = await parts.bytesOf(documentId);
      if (!bytes) return { document, number, sha256, signatures: null };
      const reported = signatures.map((signature) => reportOn(parts, state, { signature, bytes }));
      return { document, number, sha256, signatures: await Promise.all(reported) };
    }),
  );
}
