import type { ApplicationDraft } from '#case/acts/apply/application-draft.ts';
import { settleFacts } from '#case/acts/apply/settled-facts.ts';
import type { Day } from '#kernel/day.ts';

/** Name of one page of the application, as it stands in its address: `kind`, `law-capacity`, `applicant-2`. */
export type StepKey = string;

/** A step's name and, for pages of one party, which one (from 0). */
export interface StepPlace {
  readonly name: string;
  readonly at: number;
  /** The fact of a question of the law. */
  readonly fact: string | null;
}

/** Parts of the application as the progress line shows them. */
export type RoadPart = 'dispute' | 'people' | 'matter' | 'needs' | 'safety' | 'check';

export const roadParts: readonly RoadPart[] = ['dispute', 'people', 'matter', 'needs', 'safety', 'check'];

const partOfName: Readonly<Record<string, RoadPart>> = {
  kind: 'dispute',
  law: 'dispute',
  'law-answer': 'dispute',
  labour: 'dispute',
  you: 'people',
  applicant: 'people',
  representative: 'people',
  'more-applicants': 'people',
  respondent: 'people',
  'more-respondents': 'people',
  'what-happened': 'matter',
  solution: 'matter',
  evidence: 'matter',
  needs: 'needs',
  organisation: 'needs',
  safety: 'safety',
  check: 'check',
};

/** Reads a step's key; numbers of parties count from 1 in addresses and from 0 here. */
export function placeOf(key: StepKey): StepPlace {
  if (key.startsWith('law-') && key !== 'law-answer') return { name: 'law', at: 0, fact: key.slice(4) };
  const numbered = /^(applicant|representative|respondent|needs)-(\d{1,2})$/.exec(key);
  return numbered ? { name: numbered[1] ?? '', at: Number(numbered[2]) - 1, fact: null } : { name: key, at: 0, fact: null };
}

export function partOf(key: StepKey): RoadPart {
  return partOfName[placeOf(key).name] ?? 'dispute';
}

/** Whether somebody speaks for this applicant: always when the sender is not the applicant, else when it was said so. */
export function isRepresented(draft: ApplicationDraft, at: number): boolean {
  return at === 0 ? draft.you !== null && draft.you !== 'myself' : (draft.applicants[at]?.isRepresented ?? false);
}

function peopleOf(draft: ApplicationDraft): readonly StepKey[] {
  const applicants = draft.applicants.flatMap((_, at) => [
    `applicant-${at + 1}`,
    ...(isRepresented(draft, at) ? [`representative-${at + 1}`] : []),
  ]);
  const respondents = draft.respondents.map((_, at) => `respondent-${at + 1}`);
  return ['you', ...applicants, 'more-applicants', ...respondents, 'more-respondents'];
}

/**
 * Every page of this application in order, as the answers so far make it. It ends at the answer of the law when the law refuses,
 * and at the next question when one is open.
 */
export function roadOf(draft: ApplicationDraft, today: Day): readonly StepKey[] {
  if (draft.disputeKind === null) return ['kind'];
  const settled = settleFacts({ ...draft.lawFacts, kind: draft.disputeKind }, today);
  const asked = Object.keys(settled.facts)
    .filter((fact) => fact !== 'kind')
    .map((fact) => `law-${fact}`);
  if (settled.decision.outcome === 'refused') return ['kind', ...asked, 'law-answer'];
  if (settled.next) return ['kind', ...asked, `law-${settled.next.fact}`];
  const needs = draft.applicants.map((_, at) => `needs-${at + 1}`);
  const labour = draft.disputeKind === 'labour' ? ['labour'] : [];
  return [
    'kind',
    ...asked,
    ...labour,
    ...peopleOf(draft),
    'what-happened',
    'solution',
    'evidence',
    ...needs,
    'organisation',
    'safety',
    'check',
  ];
}

/** The first page that was not passed yet; the last of the road when all were. */
export function openStep(draft: ApplicationDraft, today: Day): StepKey {
  const road = roadOf(draft, today);
  return road.find((key) => !draft.passed.includes(key)) ?? road.at(-1) ?? 'kind';
}

/** The page before this one; null at the first. */
export function stepBefore(draft: ApplicationDraft, today: Day, key: StepKey): StepKey | null {
  const road = roadOf(draft, today);
  const at = road.indexOf(key);
  return at > 0 ? (road[at - 1] ?? null) : null;
}

/** The draft with this page passed. */
export function passing(draft: ApplicationDraft, key: StepKey): ApplicationDraft {
  return draft.passed.includes(key) ? draft : { ...draft, passed: [...draft.passed, key] };
}

/** The draft with this page to be passed again. */
export function reopening(draft: ApplicationDraft, key: StepKey): ApplicationDraft {
  return { ...draft, passed: draft.passed.filter((passed) => passed !== key) };
}

const pagesOfSide = { applicants: ['applicant', 'representative', 'needs'], respondents: ['respondent'] } as const;

/** The key that a page has once the party at `at` is gone; null for pages of that party itself. */
function keyWithout(key: StepKey, side: 'applicants' | 'respondents', at: number): StepKey | null {
  const place = placeOf(key);
  if (!pagesOfSide[side].some((name) => name === place.name) || place.at < at) return key;
  return place.at === at ? null : `${place.name}-${place.at}`;
}

/** The draft without one party and its pages; the last of a side stays. */
export function withoutParty(draft: ApplicationDraft, side: 'applicants' | 'respondents', at: number): ApplicationDraft {
  if (draft[side].length < 2 || draft[side][at] === undefined || (side === 'applicants' && at === 0)) return draft;
  const passed = draft.passed.map((key) => keyWithout(key, side, at)).filter((key) => key !== null);
  return { ...draft, [side]: draft[side].filter((_, index) => index !== at), passed };
}
