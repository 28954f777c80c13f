import { describe, expect, it } from 'vitest';
import { confirmSignedPaper } from '#case/acts/paper/confirm-signed-paper.ts';
import { handInSignedPaper } from '#case/acts/paper/hand-in-signed-paper.ts';
import { codes, confirmation, contractToSign, handIn, scan } from '#case/acts/paper/paper-story.test-support.ts';
import { returnSignedPaper } from '#case/acts/paper/return-signed-paper.ts';
import { signatoriesOpen } from '#case/domain/paper/paper-at-hand.ts';
import { lastReturn } from '#case/domain/paper/signed-paper.ts';
import { people } from '#test/story.ts';

const { a, b, mediator, lawyer, clerk, partyA, partyB } = people;

describe('whoever says that a signature on paper is right', () => {
  it('is never the one whose signature it is', () => {
    const story = contractToSign();
    const paperId = handIn(story, mediator, 'mediator');
    expect(codes(story.try(mediator, confirmSignedPaper, confirmation(paperId)))).toEqual(['case.own-paper']);
    expect(codes(story.try(mediator, returnSignedPaper, { paperId, reason: 'unreadable' }))).toEqual(['case.own-paper']);
    handIn(story, a, partyA);
    expect(codes(story.try(mediator, confirmSignedPaper, confirmation(paperId)))).toEqual(['case.own-paper']);
    story.do(clerk, confirmSignedPaper, confirmation(paperId));
  });

  it('is no party, and no clerk who is a party or stands for one', () => {
    const story = contractToSign();
    const paperId = handIn(story, a, partyA);
    for (const person of [a, b])
      expect(codes(story.try(person, confirmSignedPaper, confirmation(paperId)))).toContain('case.not-your-part');
    const state = story.stateOf(clerk);
    const mine = { ...state, parties: state.parties.map((party) => (party.partyId === partyA ? { ...party, personId: clerk } : party)) };
    const represented = {
      ...state,
      representatives: [
        {
          representativeId: 'r',
          partyId: partyA,
          personId: clerk,
          basis: 'power-of-attorney',
          maySettle: true,
          until: null,
          name: '',
          isRevoked: false,
        } as const,
      ],
    };
    const me = story.capacityOf(clerk);
    for (const known of [mine, represented]) {
      expect(confirmSignedPaper.may(known, me, story.today()).map((refusal) => refusal.code)).toEqual(['case.own-paper']);
    }
  });

  it('was not the one who handed the page in as a party', () => {
    const story = contractToSign();
    handIn(story, a, partyA);
    const state = story.stateOf(clerk);
    const papers = state.papers.map((paper) => ({
      ...paper,
      handedIn: { ...paper.handedIn, by: { personId: clerk, as: 'party' as const } },
    }));
    expect(confirmSignedPaper.may({ ...state, papers }, story.capacityOf(clerk), story.today()).map(({ code }) => code)).toEqual([
      'case.own-paper',
    ]);
  });

  it('says so only once', () => {
    const story = contractToSign();
    const paperId = handIn(story, a, partyA);
    story.do(clerk, confirmSignedPaper, confirmation(paperId));
    expect(codes(story.try(mediator, confirmSignedPaper, confirmation(paperId)))).toEqual(['case.no-paper-waiting']);
    const other = handIn(story, b, partyB);
    expect(codes(story.try(mediator, confirmSignedPaper, confirmation(paperId)))).toEqual(['case.no-paper-waiting']);
    expect(other).not.toBe(paperId);
  });

  it('names a day on which the original can have been seen, and every page has the marks', () => {
    const story = contractToSign();
    const paperId = handIn(story, a, partyA);
    for (const day of ['2026-03-13', '2026-03-01']) {
      expect(codes(story.try(clerk, confirmSignedPaper, confirmation(paperId, day)))).toEqual(['case.impossible-seen-day']);
    }
    expect(codes(story.try(clerk, confirmSignedPaper, { ...confirmation(paperId), hasMarks: false }))).toEqual(['web.wrong-form']);
    story.do(clerk, confirmSignedPaper, confirmation(paperId, '2026-03-02'));
  });

  it('trusts a power only when the case knows who holds it', () => {
    const story = contractToSign({ lawyerOf: 'b' });
    const own = handIn(story, a, partyA);
    const byPower = (paperId: string): object => ({ ...confirmation(paperId), identity: 'power-of-attorney' });
    expect(codes(story.try(clerk, confirmSignedPaper, byPower(own)))).toEqual(['case.no-such-power']);
    story.do(clerk, confirmSignedPaper, byPower(handIn(story, lawyer, partyB)));
  });

  it('leaves the mediator to sign electronically where there is no office', () => {
    const story = contractToSign();
    const state = { ...story.stateOf(mediator), organisationId: null };
    const me = story.capacityOf(mediator);
    expect(signatoriesOpen(state, me)).toEqual([partyA, partyB]);
    const input = handInSignedPaper.input.parse({ of: 'contract', signatory: 'mediator', scan: scan() });
    const moment = { me, today: story.today(), mediators: [], newId: () => 'x' };
    const decided = handInSignedPaper.decide(state, input, moment as never);
    expect(decided.ok ? [] : decided.error).toContainEqual({ code: 'case.mediator-signs-electronically', field: 'signatory' });
  });
});

describe('a page that is given back', () => {
  it('tells whoever signed why, and another one may follow', () => {
    const story = contractToSign();
    const paperId = handIn(story, a, partyA);
    const [returned] = story.do(clerk, returnSignedPaper, { paperId, reason: 'missing-page' });
    expect(returned).toMatchObject({ kind: 'signed-paper-returned', room: 'case', payload: { partyId: partyA, reason: 'missing-page' } });
    expect([story.stateOf(a).contract?.signatures, lastReturn(story.stateOf(a), 'contract', partyA)]).toMatchObject([
      [],
      { reason: 'missing-page' },
    ]);
    expect(codes(story.try(clerk, confirmSignedPaper, confirmation(paperId)))).toEqual(['case.no-paper-waiting']);
    const again = handIn(story, a, partyA);
    expect(lastReturn(story.stateOf(a), 'contract', partyA)).toBeNull();
    story.do(clerk, confirmSignedPaper, confirmation(again));
  });
});
