import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf } from '#test/client.ts';
import { calm, contractTerms } from '#test/journeys/journey.ts';
import { type LanePeople, lanePeople } from '#test/lanes.ts';
import { type TestProgram, testProgram } from '#test/program.ts';

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
    const joined = await b?.fill(link, {});
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
    await done(m, 'draft-contract', { ...contractTerms, liability: '' });
    const refused = await act(a, 'sign-contract', { version: 1, password: 'Korkem-daryn-2026' });
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([422, expect.stringContaining('contract-lacks.liability')]);
    await done(m, 'draft-contract', contractTerms);
    for (const who of [a, b, m]) await done(who, 'sign-contract', { version: 2, password: 'Korkem-daryn-2026' });
    const shown = await show(a);
    const concluded = shown.events.find((event: { kind: string }) => event.kind === 'contract-concluded');
    expect(concluded.payload).toMatchObject({ on: '2026-03-12', nominalDay: '2026-04-11', lastDay: '2026-04-13' });
    expect(shown.stage).toBe('meeting');
  });

  const parties = async () => {
    const shown = await show(a);
    return { aId: shown.parties[0].partyId as string, bId: shown.parties[1].partyId as string };
  };
  const offerOf = async (who: Client | undefined) =>
    (await show(who)).events.findLast((event: { kind: string }) => event.kind === 'offer-made').payload.offerId;

  it('meets on 18 March; what B says in his own room does not reach A', async () => {
    test.setDay('2026-03-13');
    await done(m, 'propose-session', {
      with: 'both',
      mode: 'in-person',
      minutes: 60,
      place: 'Алматы',
      slots: ['2026-03-18T05:00:00.000Z', '2026-03-19T05:00:00.000Z'],
    });
    const sessionId = (await show(a)).events.find((event: { kind: string }) => event.kind === 'session-proposed').payload.sessionId;
    await done(a, 'answer-slots', { sessionId, slots: ['2026-03-18T05:00:00.000Z'] });
    await done(b, 'answer-slots', { sessionId, slots: ['2026-03-18T05:00:00.000Z', '2026-03-19T05:00:00.000Z'] });
    await done(m, 'fix-session', { sessionId, slot: '2026-03-18T05:00:00.000Z' });
    await done(m, 'propose-session', { with: 'side-b', mode: 'phone', minutes: 30, place: '', slots: ['2026-03-18T07:00:00.000Z'] });
    expect(JSON.stringify(await show(a))).not.toContain('side-b');
    await done(b, 'post-message', { room: 'side-b', words: 'Бірінші төлемді балам қарызға береді.' });
    expect((await a?.get(`/case/${caseId}/room/side-b`))?.statusCode).toBe(404);
    test.setDay('2026-03-18');
    const attendance = { [people.applicant.personId]: 'present', [people.respondent.personId]: 'present', [people.m1.personId]: 'present' };
    await done(m, 'record-attendance', { sessionId, attendance });
  });

  it('refuses an extension to 12 May: sixty days end on 11 May', async () => {
    const refused = await act(a, 'agree-extension', { untilDay: '2026-05-12' });
    expect([refused.status, refused.body.errors[0].code, refused.body.errors[0].field]).toEqual([
      422,
      expect.stringContaining('law.reason.'),
      'untilDay',
    ]);
  });

  it('goes through four offers to 1,330,000 in eleven payments', async () => {
    test.setDay('2026-03-20');
    const { aId, bId } = await parties();
    const debt = { debtor: bId, creditor: aId, how: 'Аударым' };
    const once = { ...debt, kind: 'money', amountTiyn: 155_000_000, what: '', dueDay: '2026-04-01' };
    await done(a, 'make-offer', { room: 'joint', obligations: [once], words: '' });
    const year = { ...debt, firstDay: '2026-04-01', eachTiyn: 9_583_333, count: 12, totalTiyn: 115_000_000 };
    await done(b, 'make-offer', { room: 'joint', counterTo: await offerOf(b), instalments: year });
    const eight = { ...debt, firstDay: '2026-04-01', eachTiyn: 17_500_000, count: 8 };
    await done(a, 'make-offer', { room: 'joint', counterTo: await offerOf(a), instalments: eight });
    const first = { ...debt, kind: 'money', amountTiyn: 23_000_000, what: '', dueDay: '2026-04-01' };
    const ten = { ...debt, firstDay: '2026-05-01', eachTiyn: 11_000_000, count: 10 };
    await done(b, 'make-offer', { room: 'joint', counterTo: await offerOf(b), obligations: [first], instalments: ten });
    await done(a, 'accept-offer', { offerId: await offerOf(a) });
  });

  it('settles on 25 March with eleven obligations, each section confirmed, three signatures, a document in two languages', async () => {
    test.setDay('2026-03-25');
    await done(m, 'draft-settlement', {
      fromOffer: await offerOf(m),
      place: 'Алматы',
      subject: 'Долг по расписке',
      missedPayments: 2,
      defaultWords: '',
    });
    const early = await act(m, 'issue-settlement');
    expect(early.status).not.toBe(200);
    const sections = ['parties', 'subject', 'obligations', 'default', 'other'];
    await done(a, 'confirm-section', { version: 1, sections });
    await done(b, 'confirm-section', { version: 1, sections });
    await done(m, 'issue-settlement');
    for (const who of [a, b, m]) await done(who, 'sign-settlement', { password: 'Korkem-daryn-2026' });
    const shown = await show(b);
    const concluded = shown.events.find((event: { kind: string }) => event.kind === 'settlement-concluded').payload;
    expect([shown.stage, concluded.on, concluded.schedule.length]).toEqual(['performing', '2026-03-25', 11]);
    const issued = shown.events.find((event: { kind: string }) => event.kind === 'settlement-issued').payload;
    const file = await b?.get(`/case/${caseId}/files/${issued.documentId}`);
    expect([file?.statusCode, file?.headers['content-type'], file?.rawPayload.subarray(0, 5).toString()]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ]);
    const checked = await b?.get(`/case/${caseId}/signatures`);
    expect(checked?.statusCode).toBe(200);
  });

  it('takes the payment of 4 May as in time, since 1 May is a holiday; two missed payments are a default', async () => {
    for (const [no, on] of [
      [1, '2026-04-01'],
      [2, '2026-05-04'],
    ] as const) {
      test.setDay(on);
      await done(b, 'mark-performed', { no, on });
      await done(a, 'confirm-performance', { no });
    }
    test.setDay('2026-06-03');
    const early = await act(a, 'declare-default');
    expect(early.status).toBe(422);
    test.setDay('2026-07-03');
    await done(a, 'declare-default');
    expect((await show(a)).stage).toBe('defaulted');
  });

  it('gives the package for a court order, and refuses it with its reason when the debtor is abroad', async () => {
    const refused = await act(a, 'prepare-court-order', { debtorAbroad: true });
    expect([refused.status, refused.body.errors.map((error: { code: string }) => error.code)]).toEqual([
      422,
      expect.arrayContaining(['law.reason.debtor-abroad']),
    ]);
    await done(a, 'prepare-court-order', { debtorAbroad: false });
    const prepared = (await show(a)).events.find((event: { kind: string }) => event.kind === 'court-order-prepared').payload;
    const file = await a?.get(`/case/${caseId}/files/${prepared.documentId}`);
    expect(file?.statusCode).toBe(200);
    const packed = await a?.get(`/case/${caseId}/documents/court-package.zip`);
    const names = Object.keys(unzipSync(packed?.rawPayload ?? new Uint8Array()));
    expect(names).toEqual([
      'application.pdf',
      'settlement.pdf',
      'settlement-signature-1.p7s',
      'settlement-signature-2.p7s',
      'settlement-signature-3.p7s',
    ]);
    expect((await (await clientOf(test, people.stranger)).get(`/case/${caseId}/documents/court-package.zip`)).statusCode).toBe(404);
  });

  it('leaves a history that verifies', async () => {
    const { verifyHistory } = await import('#case/store/verify-history.ts');
    expect((await verifyHistory(test.database, test.installation.clock.today())).problems).toEqual([]);
  });
});
