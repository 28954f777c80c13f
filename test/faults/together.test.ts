import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Performed } from '#case/acts/perform-act.ts';
import { actExamples } from '#case/http/act-examples/act-examples.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { type Client, clientOf } from '#test/client.ts';
import { applicationTo, provenEvents, type StagedCase, stagedCase } from '#test/faults/staged-case.ts';
import { type LanePeople, lanePeople } from '#test/lanes.ts';
import { type TestPerson, type TestProgram, testProgram } from '#test/program.ts';

type Answered = Result<Performed, readonly Refusal[]>;

/** Kinds that these answers recorded, and codes by which the others were refused. */
function outcomes(answers: readonly Answered[]): { readonly recorded: readonly string[]; readonly refused: readonly string[] } {
  return {
    recorded: answers.flatMap((answer) => (answer.ok ? answer.value.events.map((event) => event.kind) : [])),
    refused: answers.flatMap((answer) => (answer.ok ? [] : answer.error.map((refusal) => refusal.code))),
  };
}

/** People who act on one case at the same moment, and many cases at once. */
describe('acts at the same moment', () => {
  let test: TestProgram;
  let people: LanePeople;
  let a: Client;

  beforeAll(async () => {
    test = await testProgram();
    people = await lanePeople(test);
    a = await clientOf(test, people.applicant);
  });
  afterAll(() => test.close());

  const kindsOf = async (staged: StagedCase): Promise<readonly string[]> => {
    const shown = (await a.api('GET', `/api/v1/cases/${staged.caseId}`)).json();
    return shown.events.map((event: { kind: string }) => event.kind);
  };
  const count = (kinds: readonly string[], kind: string): number => kinds.filter((known) => known === kind).length;
  const offerOf = async (staged: StagedCase, author: TestPerson): Promise<string> => {
    const instalments = {
      debtor: staged.partyB,
      creditor: staged.partyA,
      firstDay: '2026-04-25',
      eachTiyn: 25_000_000,
      totalTiyn: 150_000_000,
    };
    const { events } = await staged.do(author, 'make-offer', { room: 'joint', instalments });
    const made = events.find((event) => event.kind === 'offer-made');
    if (made?.kind !== 'offer-made') throw new Error('no offer was made');
    return made.payload.offerId;
  };

  it('twenty applications at once are twenty cases with twenty numbers', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => a.api('POST', '/api/v1/applications', applicationTo(people))));
    expect(answers.map((answer) => answer.statusCode)).toEqual(Array.from({ length: 20 }, () => 201));
    expect(new Set(answers.map((answer) => answer.json().number)).size).toBe(20);
    const listed = (await a.api('GET', '/api/v1/cases?limit=200')).json().cases.map((line: { number: string }) => line.number);
    for (const answer of answers) expect(listed).toContain(answer.json().number);
    await provenEvents(test);
  });

  it('all three sign at once: the contract is concluded once, by all', async () => {
    const staged = await stagedCase(test, people, 'signing-contract');
    const { applicant, respondent, m1 } = people;
    const answers = await Promise.all([applicant, respondent, m1].map((who) => staged.try(who, 'sign-contract', { version: 1 })));
    expect(outcomes(answers).refused).toEqual([]);
    const kinds = await kindsOf(staged);
    expect([count(kinds, 'contract-signed'), count(kinds, 'contract-concluded')]).toEqual([3, 1]);
    await provenEvents(test);
  });

  it('one offer accepted and declined at once is one of the two', async () => {
    const staged = await stagedCase(test, people, 'meeting');
    const offerId = await offerOf(staged, people.applicant);
    const answers = await Promise.all([
      staged.try(people.respondent, 'accept-offer', { offerId }),
      staged.try(people.respondent, 'decline-offer', { offerId }),
    ]);
    const { recorded, refused } = outcomes(answers);
    expect([recorded.filter((kind) => kind.startsWith('offer-')).length, refused.length]).toEqual([1, 1]);
    const kinds = await kindsOf(staged);
    expect(count(kinds, 'offer-accepted') + count(kinds, 'offer-declined')).toBe(1);
    await provenEvents(test);
  });

  it('an offer withdrawn while it is accepted is either gone or agreed, never both', async () => {
    const staged = await stagedCase(test, people, 'meeting');
    const offerId = await offerOf(staged, people.applicant);
    const answers = await Promise.all([
      staged.try(people.applicant, 'withdraw-offer', { offerId }),
      staged.try(people.respondent, 'accept-offer', { offerId }),
    ]);
    expect(outcomes(answers).refused.length).toBe(1);
    const kinds = await kindsOf(staged);
    expect(count(kinds, 'offer-withdrawn') + count(kinds, 'offer-accepted')).toBe(1);
    await provenEvents(test);
  });

  it('whoever withdraws while the other side answers leaves a case that is closed once', async () => {
    const staged = await stagedCase(test, people, 'invited');
    const answers = await Promise.all([
      staged.try(people.applicant, 'withdraw'),
      staged.try(people.respondent, 'answer-invitation', actExamples['answer-invitation']),
    ]);
    const [withdrawn] = answers;
    expect(withdrawn?.ok).toBe(true);
    const kinds = await kindsOf(staged);
    expect(count(kinds, 'case-closed')).toBe(1);
    expect(kinds.lastIndexOf('invitation-answered')).toBeLessThan(kinds.indexOf('case-closed'));
    await provenEvents(test);
  });

  it('both sides leaving at once end the mediation once', async () => {
    const staged = await stagedCase(test, people, 'meeting');
    const answers = await Promise.all([people.applicant, people.respondent].map((who) => staged.try(who, 'leave')));
    expect(answers.filter((answer) => answer.ok).length).toBe(1);
    expect(count(await kindsOf(staged), 'mediation-ended')).toBe(1);
    await provenEvents(test);
  });

  it('one person acting in two browsers at once acts once', async () => {
    const staged = await stagedCase(test, people, 'invited');
    const browsers = await Promise.all([clientOf(test, people.respondent), clientOf(test, people.respondent)]);
    const url = `/api/v1/cases/${staged.caseId}/answer-invitation`;
    const answers = await Promise.all(browsers.map((browser) => browser.api('POST', url, actExamples['answer-invitation'])));
    expect(answers.map((answer) => answer.statusCode).toSorted()).toEqual([200, 422]);
    expect(count(await kindsOf(staged), 'invitation-answered')).toBe(1);
  });

  it('fifty messages at once are fifty messages in one unbroken chain', async () => {
    const staged = await stagedCase(test, people, 'meeting');
    const before = await provenEvents(test);
    const writers = [people.applicant, people.respondent, people.m1];
    const posts = Array.from({ length: 50 }, (_, at) =>
      staged.try(writers[at % 3] as TestPerson, 'post-message', { room: 'joint', words: `${at}` }),
    );
    expect(outcomes(await Promise.all(posts)).refused).toEqual([]);
    expect(await provenEvents(test)).toBe(before + 50);
  });
});
