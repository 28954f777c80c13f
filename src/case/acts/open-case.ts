import type { ApplicationInput, PartyInput } from '#case/acts/application-input.ts';
import { screeningEvents } from '#case/acts/screening-events.ts';
import type { EventDraft } from '#case/domain/event.ts';
import { event } from '#case/domain/event.ts';
import { mediability } from '#case/domain/mediability-law.ts';
import type { PartyRecord } from '#case/domain/procedure-event.ts';
import type { Side } from '#case/domain/room.ts';
import type { Day } from '#kernel/day.ts';
import { addMonths } from '#kernel/day.ts';
import type { PartyId, PersonId } from '#kernel/id.ts';
import { readBin, readIin } from '#kernel/identifier.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { err, ok } from '#kernel/result.ts';

/** Everything the opening of a case needs besides the application. */
export interface Opening {
  readonly applicantId: PersonId;
  readonly number: string;
  readonly today: Day;
  readonly newId: () => string;
}

interface NamedParty {
  readonly record: PartyRecord;
  readonly input: PartyInput;
}

function birthDayOf(party: PartyInput): Day | null {
  if (party.kind !== 'person') return null;
  const reading = readIin(party.idNumber);
  return reading.ok ? reading.value.birthDate : null;
}

function isMinor(party: PartyInput, today: Day): boolean {
  const born = birthDayOf(party);
  return born !== null && addMonths(born, 18 * 12) > today;
}

function identifierRefusals(party: PartyInput, field: string, isRequired: boolean): readonly Refusal[] {
  if (party.idNumber === '') return isRequired ? [{ code: 'case.id-number-missing', field: `${field}.idNumber` }] : [];
  const reading = party.kind === 'person' ? readIin(party.idNumber) : readBin(party.idNumber);
  return reading.ok ? [] : reading.error.map((refusal) => ({ ...refusal, field: `${field}.idNumber` }));
}

function partyRefusals(input: ApplicationInput): readonly Refusal[] {
  const applicants = input.applicants.flatMap((party, index) => identifierRefusals(party, `applicants.${index}`, true));
  const respondents = input.respondents.flatMap((party, index) => {
    const field = `respondents.${index}`;
    const unreachable = party.email === '' && party.address === '';
    const reach: readonly Refusal[] = unreachable ? [{ code: 'case.respondent-unreachable', field: `${field}.email` }] : [];
    return [...identifierRefusals(party, field, false), ...reach];
  });
  const numbers = [...input.applicants, ...input.respondents].map((party) => party.idNumber).filter((number) => number !== '');
  const repeated: readonly Refusal[] =
    new Set(numbers).size < numbers.length ? [{ code: 'case.same-party-twice', field: 'respondents.0.idNumber' }] : [];
  const speaksForFirst = input.iAm === 'applicant' || input.applicants[0]?.representative !== undefined;
  const missing: readonly Refusal[] = speaksForFirst ? [] : [{ code: 'case.representative-missing', field: 'applicants.0.representative' }];
  const company: readonly Refusal[] =
    input.iAm === 'applicant' && input.applicants[0]?.kind === 'organisation'
      ? [{ code: 'case.organisation-needs-representative', field: 'iAm' }]
      : [];
  return [...applicants, ...respondents, ...repeated, ...missing, ...company];
}

function named(inputs: readonly PartyInput[], side: Side, opening: Opening): readonly NamedParty[] {
  return inputs.map((input) => ({
    input,
    record: {
      partyId: opening.newId() as PartyId,
      side,
      kind: input.kind,
      language: input.language,
      interpreter: input.interpreter,
      isMinor: isMinor(input, opening.today),
      personId: null,
    },
  }));
}

function eventsOfParty({ record, input }: NamedParty, room: 'side-a', newId: () => string): readonly EventDraft[] {
  const { idNumber, address, phone, email } = input;
  const events: EventDraft[] = [event('contacts-given', room, { partyId: record.partyId }, { idNumber, address, phone, email })];
  if (input.support !== '') events.push(event('needs-stated', room, { partyId: record.partyId }, { support: input.support }));
  if (input.representative) {
    const { name, email: address, ...power } = input.representative;
    const payload = { representativeId: newId(), partyId: record.partyId, personId: null, ...power };
    const { representativeId } = payload;
    events.push(event('representative-appointed', 'case', payload, { name }));
    events.push(event('representative-reachable', room, { representativeId }, { email: address }));
  }
  return events;
}

/** The sender is linked with the first applicant, or with the first applicant's representative. */
function linked(applicants: readonly NamedParty[], input: ApplicationInput, opening: Opening): readonly NamedParty[] {
  if (input.iAm === 'representative') return applicants;
  return applicants.map((party, index) => (index === 0 ? { ...party, record: { ...party.record, personId: opening.applicantId } } : party));
}

function linkRepresentative(events: readonly EventDraft[], input: ApplicationInput, opening: Opening): readonly EventDraft[] {
  if (input.iAm !== 'representative') return events;
  const first = events.findIndex((draft) => draft.kind === 'representative-appointed');
  return events.map((draft, index) =>
    index === first && draft.kind === 'representative-appointed'
      ? { ...draft, payload: { ...draft.payload, personId: opening.applicantId } }
      : draft,
  );
}

/**
 * Opens a case from an application: the law is asked, the parties are recorded, nothing goes out to anybody yet.
 *
 * @error case.* every fault of the application at once, each with its field; law.* the reasons for which such a dispute may not be mediated.
 */
export function openCase(input: ApplicationInput, opening: Opening): Result<readonly EventDraft[], readonly Refusal[]> {
  const law = mediability(input.disputeKind, input.lawFacts, opening.today);
  const refusals = [...partyRefusals(input), ...law.refusals];
  if (refusals.length > 0) return err(refusals);
  const applicants = linked(named(input.applicants, 'a', opening), input, opening);
  const respondents = named(input.respondents, 'b', opening);
  const parties = [...applicants, ...respondents];
  const names = Object.fromEntries(parties.map(({ record, input: party }) => [record.partyId, party.name]));
  const { number, today: openedOn, newId } = opening;
  const { disputeKind, organisationId } = input;
  const first = applicants[0];
  if (!first) return err([{ code: 'case.no-applicant', field: 'applicants' }]);
  return ok([
    event(
      'case-opened',
      'case',
      { number, disputeKind, organisationId, openedOn, parties: parties.map(({ record }) => record) },
      { names },
    ),
    event('law-checked', 'joint', { outcome: law.outcome, ruleIds: law.ruleIds }, { facts: input.lawFacts }),
    ...linkRepresentative(
      parties.flatMap((party) => eventsOfParty(party, 'side-a', newId)),
      input,
      opening,
    ),
    event('claim-stated', 'joint', { partyIds: applicants.map(({ record }) => record.partyId) }, input.claim),
    ...screeningEvents(first.record.partyId, input.safety),
  ]);
}
