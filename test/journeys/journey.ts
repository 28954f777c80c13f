import { sql } from 'kysely';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect } from 'vitest';
import { joinCase } from '#case/acts/join-case.ts';
import { performAct } from '#case/acts/perform-act.ts';
import type { CaseId } from '#kernel/id.ts';
import { casePorts } from '#main/case-book.ts';
import { type LetterRow, openLetter } from '#platform/mail/letter.ts';
import { type Client, clientOf } from '#test/client.ts';
import { type LanePeople, lanePeople } from '#test/lanes.ts';
import { password, type TestPerson, type TestProgram, testProgram } from '#test/program.ts';

/** Private answers without an alarm. */
export const calm = { isAfraid: false, violence: false, protectiveOrder: false, childInDanger: false, needsHelpToDecide: false, words: '' };

/** Terms of a contract with everything that the law asks for. */
export const contractTerms = {
  place: 'Алматы',
  feeTiyn: 6_000_000,
  shares: [],
  costs: 'Нет',
  languages: ['kk', 'ru'],
  procedure: 'Общие и раздельные встречи',
  confidentiality: 'Стороны не разглашают',
  liability: 'По закону',
  rightsAndDuties: 'По закону',
  termination: 'По статье 26',
  otherTerms: '',
};

const read = { version: '2026-11', hasRead: true };
const party = { kind: 'person', interpreter: false, support: '', address: '', phone: '', email: '' } as const;

/** The applicant of the lanes as an application describes a party. */
export const applicantAs = {
  ...party,
  name: 'Азамат Асанов',
  idNumber: '840517490017',
  address: 'Алматы, Абая 1',
  phone: '+77010000001',
  email: 'azamat@example.kz',
  language: 'ru',
};

export const respondentAs = { ...party, name: 'Бекзат Бериков', idNumber: '791102390025', email: 'bekzat@example.kz', language: 'kk' };

/** An application that the law allows, to be changed where a test needs it. */
export function applicationTo(people: LanePeople, over: object = {}): object {
  return {
    disputeKind: 'civil',
    organisationId: people.office,
    iAm: 'applicant',
    applicants: [applicantAs],
    respondents: [respondentAs],
    claim: {
      subject: 'Долг по расписке',
      statement: 'Дал 1 850 000, вернули 300 000.',
      proposedSolution: 'Вернуть частями',
      amountTiyn: 155_000_000,
    },
    lawFacts: { thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false },
    safety: calm,
    ...over,
  };
}

interface Shown {
  readonly stage: string;
  readonly number: string;
  readonly version: number;
  readonly parties: readonly { readonly partyId: string; readonly side: 'a' | 'b'; readonly name: string }[];
  readonly events: readonly {
    readonly id: string;
    readonly kind: string;
    readonly room: string;
    readonly as: string;
    readonly payload: Readonly<Record<string, never>>;
    readonly content: unknown;
  }[];
  readonly next: readonly { readonly act: string; readonly party?: string }[];
}

interface Answer {
  readonly status: number;
  readonly body: { readonly errors?: readonly { readonly code: string; readonly field?: string }[] };
}

/** One case as its people walk through it over the API. */
export interface Walk {
  readonly caseId: string;
  readonly act: (who: Client, name: string, body?: unknown) => Promise<Answer>;
  /** The act, which must be granted. */
  readonly done: (who: Client, name: string, body?: unknown) => Promise<void>;
  /** The act, which must be refused; its codes. */
  readonly refused: (who: Client, name: string, body?: unknown) => Promise<readonly string[]>;
  /** The case as this person sees it over the API; null when it is not there for him. */
  readonly show: (who: Client) => Promise<Shown | null>;
  readonly stage: (who: Client) => Promise<string>;
  /** Payload of the last event of a kind that this person sees. */
  readonly last: (who: Client, kind: string) => Promise<Readonly<Record<string, never>>>;
  readonly offered: (who: Client) => Promise<readonly string[]>;
  /** A page of the case, as text. */
  readonly page: (who: Client, path?: string) => Promise<string>;
  /** Puts an account into its place, as the link of its letter does. */
  readonly joins: (who: TestPerson, place: { readonly partyId?: string; readonly representativeId?: string }) => Promise<void>;
}

/** People of the lanes with a browser each. */
export interface Cast {
  readonly test: TestProgram;
  readonly people: LanePeople;
  readonly a: Client;
  readonly b: Client;
  readonly m1: Client;
  readonly m2: Client;
  readonly clerk: Client;
  readonly reviewer: Client;
}

/** Opens the program for a file of journeys. */
export async function openCast(): Promise<Cast> {
  const test = await testProgram();
  const people = await lanePeople(test);
  const { applicant, respondent, m1, m2, clerk, reviewer } = people;
  const clients = await Promise.all([applicant, respondent, m1, m2, clerk, reviewer].map((who) => clientOf(test, who)));
  const [a, b, first, second, office, reviewing] = clients as [Client, Client, Client, Client, Client, Client];
  return { test, people, a, b, m1: first, m2: second, clerk: office, reviewer: reviewing };
}

/** Walks on with a case that is there. */
export function walkOf({ test }: Pick<Cast, 'test'>, caseId: string): Walk {
  const act: Walk['act'] = async (who, name, body = {}) => {
    const answer = await who.api('POST', `/api/v1/cases/${caseId}/${name}`, body);
    await test.program.settle();
    return { status: answer.statusCode, body: answer.json() };
  };
  const show: Walk['show'] = async (who) => {
    const answer = await who.api('GET', `/api/v1/cases/${caseId}`);
    return answer.statusCode === 200 ? answer.json() : null;
  };
  return {
    caseId,
    act,
    show,
    done: async (who, name, body) => {
      const answer = await act(who, name, body);
      expect([name, answer.status, answer.status === 200 ? '' : JSON.stringify(answer.body)]).toEqual([name, 200, '']);
    },
    refused: async (who, name, body) => {
      const answer = await act(who, name, body);
      expect([name, answer.status]).not.toEqual([name, 200]);
      return (answer.body.errors ?? []).map((error) => error.code);
    },
    stage: async (who) => (await show(who))?.stage ?? 'none',
    last: async (who, kind) => (await show(who))?.events.findLast((event) => event.kind === kind)?.payload ?? {},
    offered: async (who) => [...new Set((await show(who))?.next.map((next) => next.act))],
    page: async (who, path = '') => textOf((await who.get(`/case/${caseId}${path}`)).body),
    joins: async (who, place) => {
      const ports = casePorts(test.installation, test.program.announce);
      const input = joinCase.input.parse({ personId: who.personId, ...place });
      const joined = await performAct(ports, { asker: 'system', caseId: caseId as CaseId, act: joinCase, input });
      expect(joined.ok).toBe(true);
    },
  };
}

/** Opens a case by an application over the API. */
export async function apply(cast: Cast, application: object = applicationTo(cast.people), who: Client = cast.a): Promise<Walk> {
  const answer = await who.api('POST', '/api/v1/applications', application);
  await cast.test.program.settle();
  expect([answer.statusCode, answer.statusCode === 201 ? '' : answer.body]).toEqual([201, '']);
  return walkOf(cast, answer.json().caseId);
}

const road = ['invited', 'choosing', 'asked', 'explaining', 'contract', 'meeting'] as const;
export type Until = (typeof road)[number];

/** Walks the plain road: A invites, B joins and accepts, both rank M1 (M2 behind it), who accepts; all sign. */
export async function walkUntil(cast: Cast, walk: Walk, until: Until): Promise<void> {
  const { a, b, m1, people } = cast;
  const steps: Readonly<Record<Until, () => Promise<void>>> = {
    invited: async () => {
      await walk.done(a, 'send-invitation', { termDays: 10 });
      const invited = (await walk.show(a))?.parties.find((known) => known.side === 'b');
      await walk.joins(people.respondent, { partyId: invited?.partyId ?? '' });
    },
    choosing: () => walk.done(b, 'answer-invitation', { answer: 'accepted', statement: '', safety: calm }),
    asked: async () => {
      for (const who of [a, b]) await walk.done(who, 'rank-mediators', { ranked: [people.m1.personId, people.m2.personId], struck: [] });
    },
    explaining: () => walk.done(m1, 'accept-request', { isCompetent: true, hasTime: true, isIndependent: 'nothing-to-declare' }),
    contract: async () => {
      await walk.done(a, 'confirm-explanation', { language: 'ru', ...read });
      await walk.done(b, 'confirm-explanation', { language: 'kk', ...read });
      await walk.done(b, 'give-contacts', { idNumber: '791102390025', address: 'Алматы, Сатпаева 2', phone: '+77010000002' });
    },
    meeting: async () => {
      await walk.done(m1, 'draft-contract', contractTerms);
      for (const who of [a, b, m1]) await walk.done(who, 'sign-contract', { version: 1, password });
    },
  };
  for (const step of road.slice(0, road.indexOf(until) + 1)) await steps[step]();
}

/** What a page says, without its markup. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

/** What a printed document says. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: file.numPages }, async (_, at) => {
      const content = await (await file.getPage(at + 1)).getTextContent();
      return content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  return pages.join(' ').replaceAll(/\s+/g, ' ');
}

export interface SentLetter {
  readonly template: string;
  readonly toPerson: string | null;
  readonly to: string;
  readonly words: string;
  readonly delivery: string;
}

/** Letters about one case, oldest first. */
export async function lettersOf({ test }: Pick<Cast, 'test'>, number: string): Promise<readonly SentLetter[]> {
  const sealing = await test.installation.keeper.derive('letter');
  const { rows } = await test.database.owner((tx) => sql<LetterRow>`select * from letter order by created_at, id`.execute(tx));
  return rows
    .filter((row) => (row.params as { readonly number?: string }).number === number)
    .map((row) => {
      const { to, secret } = openLetter(row, sealing);
      return { template: row.template, toPerson: row.to_person, to, words: secret ?? '', delivery: row.delivery };
    });
}

/** The way into the case that a letter offers. */
export function joinLink(letters: readonly SentLetter[], to: string): string {
  const letter = letters.findLast((known) => known.to === to && known.words.includes('/join/'));
  return /\/join\/[\w-]+/.exec(letter?.words ?? '')?.[0] ?? '';
}
