import { type ApplicationInput, applicationInput } from '#case/acts/application-input.ts';
import type { ApplicationDraft, PartyDraft } from '#case/acts/apply/application-draft.ts';
import { isRepresented, type StepKey } from '#case/acts/apply/draft-road.ts';
import { settleFacts } from '#case/acts/apply/settled-facts.ts';
import { labourFacts, splitLabourFacts } from '#case/domain/labour-law.ts';
import type { Day } from '#kernel/day.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { err, ok } from '#kernel/result.ts';

/** Of the other side the language may be unknown: the state language stands in, the letter comes in both anyway. */
const unknownLanguage = 'kk';

function partyOf(party: PartyDraft, representative: PartyDraft['representative']): unknown {
  const { isRepresented: _, representative: __, language, ...rest } = party;
  return { ...rest, language: language ?? unknownLanguage, ...(representative ? { representative } : {}) };
}

/**
 * The application as the act takes it.
 *
 * @error welcome.application-incomplete - One for each place that is missing or does not fit, its field that of the input (`applicants.0.name`).
 */
export function draftToInput(draft: ApplicationDraft, today: Day): Result<ApplicationInput, readonly Refusal[]> {
  const { kind: _, ...settled } = settleFacts({ ...draft.lawFacts, kind: draft.disputeKind ?? undefined }, today).facts;
  const lawFacts = { ...settled, ...(draft.disputeKind === 'labour' ? splitLabourFacts(draft.lawFacts).labour : {}) };
  const parsed = applicationInput.safeParse({
    disputeKind: draft.disputeKind,
    organisationId: draft.organisationId,
    iAm: draft.you === null ? undefined : draft.you === 'myself' ? 'applicant' : 'representative',
    applicants: draft.applicants.map((party, at) => partyOf(party, isRepresented(draft, at) ? party.representative : null)),
    respondents: draft.respondents.map((party) => partyOf(party, null)),
    claim: draft.claim,
    lawFacts,
    safety: draft.safety,
  });
  if (parsed.success) return ok(parsed.data);
  const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.map(String).join('.')))];
  return err(fields.map((field) => ({ code: 'welcome.application-incomplete', field })));
}

const partyField = /^(applicants|respondents)\.(\d+)(?:\.(\w+))?/;
const needs = ['language', 'interpreter', 'support'];

function stepOfParty(side: string, at: number, inner: string): StepKey {
  if (side === 'respondents') return `respondent-${at + 1}`;
  if (needs.includes(inner)) return `needs-${at + 1}`;
  return inner === 'representative' ? `representative-${at + 1}` : `applicant-${at + 1}`;
}

/** The page on which a field of the input was asked, so that a refusal at the end leads back there. */
export function stepOfField(field: string): StepKey {
  const party = partyField.exec(field);
  if (party) return stepOfParty(party[1] ?? '', Number(party[2]), party[3] ?? '');
  const [first = '', second = ''] = field.split('.');
  if (first === 'lawFacts' && (labourFacts as readonly string[]).includes(second)) return 'labour';
  if (first === 'lawFacts') return second === '' ? 'kind' : `law-${second}`;
  if (first === 'claim') return second === 'proposedSolution' || second === 'amountTiyn' ? 'solution' : 'what-happened';
  const simple: Readonly<Record<string, StepKey>> = { organisationId: 'organisation', safety: 'safety', iAm: 'you', disputeKind: 'kind' };
  return simple[first] ?? 'kind';
}
