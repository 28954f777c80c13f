import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf } from '#test/client.ts';
import { type LanePeople, lanePeople } from '#test/lanes.ts';
import { type TestProgram, testProgram } from '#test/program.ts';

const calm = { isAfraid: false, violence: false, protectiveOrder: false, childInDanger: false, needsHelpToDecide: false, words: '' };

/** Lane 1 over the API: from the application to the package for a court order. */
describe('the debt with instalments', () => {
  let test: TestProgram;
  let people: LanePeople;
  let [a, b, m]: Client[] = [];
  let caseId = '';

  beforeAll(async () => {
    test = await testProgram();
    people = await lanePeople(test);
    [a, b, m] = await Promise.all([clientOf(test, people.applicant), clientOf(test, people.respondent), clientOf(test, people.m1)]);
  });
  afterAll(() => test.close());

  const act = async (who: Client | undefined, name: string, body: unknown = {}) => {
    const answer = await who?.api('POST', `/api/v1/cases/${caseId}/${name}`, body);
    await test.program.settle();
    return { status: answer?.statusCode, body: answer?.json() };
  };
  const done = async (who: Client | undefined, name: string, body: unknown = {}) => {
    const answer = await act(who, name, body);
    expect([name, answer.status, answer.status === 200 ? '' : JSON.stringify(answer.body)]).toEqual([name, 200, '']);
    return answer.body;
  };
  const show = async (who: Client | undefined) => (await who?.api('GET', `/api/v1/cases/${caseId}`))?.json();

  it('is applied for on 2 March and gets a number', async () => {
    test.setDay('2026-03-02');
    const known = { kind: 'person', interpreter: false, support: '' };
    const answer = await a?.api('POST', '/api/v1/applications', {
      disputeKind: 'civil',
      organisationId: people.office,
      iAm: 'applicant',
      applicants: [
        {
          ...known,
          name: 'Азамат Асанов',
          idNumber: '840517490017',
          address: 'Алматы, Абая 1',
          phone: '+77010000001',
          email: 'azamat@example.kz',
          language: 'ru',
        },
      ],
      respondents: [
        { ...known, name: 'Бекзат Бериков', idNumber: '791102390025', address: '', phone: '', email: 'bekzat@example.kz', language: 'kk' },
      ],
      claim: {
        subject: 'Долг по расписке',
        statement: 'Дал 1 850 000, вернули 300 000.',
        proposedSolution: 'Вернуть частями',
        amountTiyn: 155_000_000,
      },
      lawFacts: { thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false },
      safety: calm,
    });
    expect([answer?.statusCode, answer?.json()]).toMatchObject([
      201,
      { number: expect.stringMatching(/^2026-\d{6}$/), stage: 'to-invite' },
    ]);
    caseId = answer?.json().caseId;
  });

  it('invites with ten calendar days: the last one is 13 March', async () => {
    test.setDay('2026-03-03');
    await done(a, 'send-invitation', { termDays: 10 });
    const shown = await show(a);
    expect(shown.events.find((event: { kind: string }) => event.kind === 'invitation-sent').payload.lastDay).toBe('2026-03-13');
  });

  it('lets the invited side in by the link of its letter and takes its yes on 10 March', async () => {
    test.setDay('2026-03-10');
    const outbox = await a?.get('/outbox');
    const link = /\/join\/[\w-]+/.exec(outbox?.body ?? '')?.[0] ?? '';
    expect(link).not.toBe('');
    const page = await b?.get(link);
    expect(page?.statusCode).toBe(200);
    const joined = await b?.fill(link, {}, '/join');
    expect([joined?.statusCode, joined?.headers.location]).toEqual([303, `/case/${caseId}`]);
    await done(b, 'answer-invitation', { answer: 'accepted', statement: 'Чатырды жөндедім.', safety: calm });
  });

  it('finds M1 as the common choice; M3 cannot be offered', async () => {
    const { m1, m2, m3 } = people;
    const refused = await act(b, 'rank-mediators', { ranked: [m3.personId, m1.personId], struck: [] });
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([422, expect.stringContaining('case.mediator-not-offered')]);
    await done(a, 'rank-mediators', { ranked: [m1.personId, m2.personId], struck: [] });
    await done(b, 'rank-mediators', { ranked: [m1.personId], struck: [] });
    expect((await show(m)).stage).toBe('mediator-asked');
    await done(m, 'accept-request', { isCompetent: true, hasTime: true, isIndependent: 'nothing-to-declare' });
    expect((await show(a)).stage).toBe('explaining');
  });

  it('explains, makes the contract with equal shares, and starts on 12 March', async () => {
    test.setDay('2026-03-12');
    await done(a, 'confirm-explanation', { language: 'ru', version: '2026-11', hasRead: true });
    await done(b, 'confirm-explanation', { language: 'kk', version: '2026-11', hasRead: true });
    await done(b, 'give-contacts', { idNumber: '791102390025', address: 'Алматы, Сатпаева 2', phone: '+77010000002', email: '' });
    const terms = {
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
    await done(m, 'draft-contract', { ...terms, liability: '' });
    const refused = await act(a, 'sign-contract', { version: 1, password: 'Korkem-daryn-2026' });
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([422, expect.stringContaining('contract-lacks.liability')]);
    await done(m, 'draft-contract', terms);
    for (const who of [a, b, m]) await done(who, 'sign-contract', { version: 2, password: 'Korkem-daryn-2026' });
    const shown = await show(a);
    const concluded = shown.events.find((event: { kind: string }) => event.kind === 'contract-concluded');
    expect(concluded.payload).toMatchObject({ on: '2026-03-12', nominalDay: '2026-04-11', lastDay: '2026-04-13' });
    expect(shown.stage).toBe('meeting');
  });
});
