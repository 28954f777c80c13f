import { describe, expect, it } from 'vitest';
import { type ApplicationDraft, applicationDraft, emptyDraft, emptyParty, withParty } from '#case/acts/apply/application-draft.ts';
import { openStep, partOf, passing, placeOf, roadOf, stepBefore, withoutParty } from '#case/acts/apply/draft-road.ts';
import { draftToInput, stepOfField } from '#case/acts/apply/draft-to-input.ts';
import { settleFacts } from '#case/acts/apply/settled-facts.ts';
import { openCase } from '#case/acts/open-case.ts';
import { day } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';

const today = day('2026-03-02');
const office = '00000000-0000-7000-8000-0000000000aa';
const calm = { isAfraid: false, violence: false, protectiveOrder: false, childInDanger: false, needsHelpToDecide: false, words: '' };
const lawFacts = { stateBodyIsParty: false, thirdPersonsAffected: false, capacity: 'full' };

function whole(): ApplicationDraft {
  const applicant = { ...emptyParty(), name: 'Асанов Азамат', idNumber: '840517490017', address: 'Алматы', language: 'ru' as const };
  const respondent = { ...emptyParty(), name: 'Берікова Бота', email: 'b@example.kz' };
  return {
    ...emptyDraft(),
    disputeKind: 'civil',
    lawFacts,
    you: 'myself',
    applicants: [applicant],
    respondents: [respondent],
    claim: { subject: 'Долг по расписке', statement: 'Вернул не всё, что взял.', proposedSolution: 'По частям', amountTiyn: 155_000_000 },
    organisationId: office,
    safety: calm,
  };
}

const passingAll = (draft: ApplicationDraft): ApplicationDraft => roadOf(draft, today).reduce(passing, draft);

describe('the questions of the law', () => {
  it('begin with the kind of dispute and end when the law has its answer', () => {
    expect(settleFacts({}, today).next?.fact).toBe('kind');
    const settled = settleFacts({ kind: 'civil', ...lawFacts }, today);
    expect(settled.next).toBeNull();
    expect(settled.decision.outcome).toBe('allowed');
  });

  it('forget answers that no longer matter', () => {
    const civil = settleFacts({ kind: 'civil', gravity: 'serious', ...lawFacts }, today);
    expect(civil.facts).not.toHaveProperty('gravity');
    const criminal = settleFacts({ kind: 'criminal', corruptionOrStateService: true, gravity: 'minor', ...lawFacts }, today);
    expect(criminal.decision.outcome).toBe('refused');
  });

  it('pass over nonsense without taking it for an answer', () => {
    const odd = settleFacts({ kind: 'piracy', constructor: true, ['__proto__']: 'civil' }, today);
    expect(odd).toMatchObject({ facts: {}, next: { fact: 'kind' } });
  });
});

describe('the road of an application', () => {
  it('shows one page at a time until the law has answered', () => {
    expect(roadOf(emptyDraft(), today)).toEqual(['kind']);
    expect(roadOf({ ...emptyDraft(), disputeKind: 'civil' }, today)).toHaveLength(2);
  });

  it('ends at the answer of the law when the law refuses', () => {
    const refused = { ...whole(), lawFacts: { ...lawFacts, capacity: 'incapable' } };
    expect(roadOf(refused, today).at(-1)).toBe('law-answer');
    expect(roadOf(refused, today)).not.toContain('check');
  });

  it('has a page for each party and for whoever speaks for it', () => {
    const second = { ...emptyParty(), isRepresented: true };
    const draft = withParty({ ...whole(), you: 'organisation' }, 'applicants', { at: 1, party: second });
    expect(roadOf(draft, today).filter((key) => partOf(key) === 'people')).toEqual([
      'you',
      'applicant-1',
      'representative-1',
      'applicant-2',
      'representative-2',
      'more-applicants',
      'respondent-1',
      'more-respondents',
    ]);
    expect(roadOf(draft, today)).toContain('needs-2');
  });

  it('goes on at the first page that was not passed, and at the check when all were', () => {
    const draft = passingAll(whole());
    expect(openStep(draft, today)).toBe('check');
    expect(openStep({ ...draft, passed: draft.passed.filter((key) => key !== 'solution') }, today)).toBe('solution');
    expect(stepBefore(draft, today, 'you')).toBe('law-capacity');
    expect(stepBefore(draft, today, 'kind')).toBeNull();
  });

  it('asks anew what another kind of dispute makes necessary', () => {
    const draft = passingAll(whole());
    const { capacity: _, ...fewer } = draft.lawFacts;
    expect(openStep({ ...draft, lawFacts: fewer, passed: draft.passed.filter((key) => key !== 'law-capacity') }, today)).toBe(
      'law-capacity',
    );
  });

  it('moves the pages of later parties when one is taken away', () => {
    const three = [1, 2].reduce((draft, at) => withParty(draft, 'applicants', { at, party: { ...emptyParty(), name: `N${at}` } }), whole());
    const passed = { ...three, passed: ['applicant-1', 'applicant-2', 'applicant-3', 'needs-3', 'respondent-1'] };
    const left = withoutParty(passed, 'applicants', 1);
    expect(left.applicants.map((party) => party.name)).toEqual(['Асанов Азамат', 'N2']);
    expect(left.passed).toEqual(['applicant-1', 'applicant-2', 'needs-2', 'respondent-1']);
  });

  it.each([0, 7, Number.NaN])('takes nobody away for the place %s', (at) => {
    const draft = withParty(whole(), 'applicants', { at: 1, party: emptyParty() });
    expect(withoutParty(draft, 'applicants', at)).toBe(draft);
  });

  it('reads the keys of its pages', () => {
    expect(placeOf('law-capacity')).toEqual({ name: 'law', at: 0, fact: 'capacity' });
    expect(placeOf('applicant-2')).toEqual({ name: 'applicant', at: 1, fact: null });
    expect(placeOf('law-answer').fact).toBeNull();
  });
});

describe('a labour dispute', () => {
  const labour = { labourClaim: 'reinstatement', employerKind: 'ordinary', labourEventOn: '2026-02-02' };
  const told: ApplicationDraft = { ...whole(), disputeKind: 'labour', lawFacts: { ...lawFacts, ...labour } };

  it('has a page for the employee’s own time limit, which other disputes have not', () => {
    expect(roadOf(told, today)).toContain('labour');
    expect(roadOf(whole(), today)).not.toContain('labour');
    expect(partOf('labour')).toBe('dispute');
  });

  it('carries what was told of it into the case, and nothing of it into another kind of dispute', () => {
    const input = draftToInput(told, today);
    expect(input.ok && input.value.lawFacts).toMatchObject(labour);
    const other = draftToInput({ ...told, disputeKind: 'civil' }, today);
    expect(other.ok && Object.keys(other.value.lawFacts)).not.toContain('labourEventOn');
    const opening = { applicantId: office as PersonId, number: '2026-1', today, newId: () => office };
    expect(input.ok && openCase(input.value, opening).ok).toBe(true);
    const odd = input.ok && openCase({ ...input.value, lawFacts: { ...lawFacts, labourEventOn: 'yesterday' } }, opening);
    expect(odd && !odd.ok && odd.error.map((refusal) => refusal.field)).toEqual(['lawFacts.labourEventOn']);
    expect(stepOfField('lawFacts.labourEventOn')).toBe('labour');
  });
});

describe('a draft as an application', () => {
  it('opens a case', () => {
    const input = draftToInput(whole(), today);
    if (!input.ok) throw new Error(JSON.stringify(input.error));
    expect(input.value).toMatchObject({ iAm: 'applicant', disputeKind: 'civil', lawFacts, claim: { amountTiyn: 155_000_000 } });
    let count = 0;
    const newId = (): string => {
      count += 1;
      return `id-${count}`;
    };
    const opened = openCase(input.value, { applicantId: 'me' as PersonId, number: '2026-000001', today, newId });
    expect(opened.ok && opened.value.map((draft) => draft.kind)).toContain('private-questions-closed');
  });

  it('carries the representative only where somebody represents', () => {
    const representative = { name: 'Ким Вера', email: 'k@example.kz', basis: 'power-of-attorney' as const, maySettle: true, until: null };
    const party = { ...(whole().applicants[0] ?? emptyParty()), representative };
    const own = draftToInput(withParty(whole(), 'applicants', { at: 0, party }), today);
    expect(own.ok && own.value.applicants[0]).not.toHaveProperty('representative');
    const other = draftToInput(withParty({ ...whole(), you: 'other-person' }, 'applicants', { at: 0, party }), today);
    expect(other).toMatchObject({ ok: true, value: { iAm: 'representative', applicants: [{ representative: { name: 'Ким Вера' } }] } });
  });

  it('names every place that is missing, each with the page where it is asked', () => {
    const input = draftToInput(emptyDraft(), today);
    const pages = input.ok ? [] : input.error.map((refusal) => stepOfField(refusal.field ?? ''));
    expect(new Set(pages)).toEqual(new Set(['kind', 'organisation', 'applicant-1', 'respondent-1', 'what-happened', 'safety']));
  });

  it.each([
    ['applicants.1.language', 'needs-2'],
    ['applicants.0.representative.email', 'representative-1'],
    ['respondents.2.email', 'respondent-3'],
    ['lawFacts.capacity', 'law-capacity'],
    ['claim.amountTiyn', 'solution'],
    ['iAm', 'you'],
  ])('leads from %s back to %s', (field, page) => {
    expect(stepOfField(field)).toBe(page);
  });

  it('is kept and read again as it was', () => {
    expect(applicationDraft.parse(JSON.parse(JSON.stringify(whole())))).toEqual(whole());
  });
});
