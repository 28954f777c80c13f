import { describe, expect, it } from 'vitest';
import { confirmSection } from '#agreement/acts/confirm-section.ts';
import { draftSettlement } from '#agreement/acts/draft-settlement.ts';
import { issueSettlement } from '#agreement/acts/issue-settlement.ts';
import { signSettlement } from '#agreement/acts/sign-settlement.ts';
import { settlementSections } from '#agreement/domain/event.ts';
import { confirmSignedPaper } from '#case/acts/paper/confirm-signed-paper.ts';
import { handInSignedPaper } from '#case/acts/paper/hand-in-signed-paper.ts';
import { codes, confirmation, handIn, kinds, scan, settlementToSign } from '#case/acts/paper/paper-story.test-support.ts';
import { event } from '#case/domain/event.ts';
import { waitingPapers } from '#case/domain/paper/signed-paper.ts';
import { stageOf } from '#case/domain/stage.ts';
import type { PersonId } from '#kernel/id.ts';
import type { Story } from '#test/story.ts';
import { people } from '#test/story.ts';

const { a, b, mediator, lawyer, clerk, partyA, partyB } = people;

describe('a settlement signed by hand', () => {
  it('is concluded by a clerk with the last page, and performance begins as after electronic signatures', () => {
    const story = settlementToSign();
    const electronic = settlementToSign();
    for (const person of [a, b, mediator]) electronic.do(person, signSettlement);
    for (const person of [a, mediator]) story.do(person, signSettlement);
    const paperId = handIn(story, b, partyB);
    expect(story.stateOf(clerk).agreement.settlement?.draft).toBeNull();
    const events = story.do(clerk, confirmSignedPaper, confirmation(paperId, '2026-03-20'));
    expect(kinds(events)).toEqual(['signed-paper-confirmed', 'settlement-signed', 'settlement-concluded', 'mediation-ended']);
    const concluded = (told: Story) => told.events().find((known) => known.kind === 'settlement-concluded')?.payload;
    expect(concluded(story)).toEqual(concluded(electronic));
    expect(stageOf(story.stateOf(a))).toBe('performing');
  });

  it('is concluded on paper alone', () => {
    const story = settlementToSign();
    const signed: readonly (readonly [PersonId, string])[] = [
      [a, partyA],
      [b, partyB],
      [mediator, 'mediator'],
    ];
    const papers = signed.map(([person, signatory]) => handIn(story, person, signatory));
    for (const paperId of papers) story.do(clerk, confirmSignedPaper, confirmation(paperId, '2026-03-20'));
    expect([stageOf(story.stateOf(b)), story.stateOf(b).agreement.settlement?.signatures.map(({ level }) => level)]).toEqual([
      'performing',
      ['paper', 'paper', 'paper'],
    ]);
  });

  it('is concluded by an electronic signature after a page on paper', () => {
    const story = settlementToSign();
    story.do(mediator, confirmSignedPaper, confirmation(handIn(story, a, partyA), '2026-03-20'));
    for (const person of [b, mediator]) story.do(person, signSettlement);
    expect(stageOf(story.stateOf(a))).toBe('performing');
  });

  it('tells the office of promises when and between whom, and no amount', () => {
    const story = settlementToSign();
    handIn(story, b, partyB);
    const [paper] = waitingPapers(story.stateOf(clerk));
    expect(paper?.promises?.schedule).toEqual([{ no: 1, debtor: partyB, creditor: partyA, dueDay: '2026-04-01', isMoney: true }]);
    expect(JSON.stringify(paper)).not.toContain('23000000');
  });

  it('needs an express power of whoever hands it in and of whoever signed it for a party (Civil Procedure Code 176(1))', () => {
    const story = settlementToSign({ lawyerOf: 'b' });
    expect(codes(story.try(lawyer, handInSignedPaper, { of: 'settlement', signatory: partyB, scan: scan() }))).toEqual([
      'agreement.needs-express-power',
    ]);
    const paperId = handIn(story, b, partyB);
    expect(codes(story.try(clerk, confirmSignedPaper, { ...confirmation(paperId, '2026-03-20'), identity: 'power-of-attorney' }))).toEqual([
      'agreement.needs-express-power',
    ]);
  });

  it('is dropped when the text is written anew, and by the end of mediation', () => {
    const story = settlementToSign();
    const paperId = handIn(story, a, partyA);
    story.do(mediator, draftSettlement, { missedPayments: 2, subject: 'Долг' });
    expect(waitingPapers(story.stateOf(clerk))).toEqual([]);
    expect(codes(story.try(clerk, confirmSignedPaper, confirmation(paperId, '2026-03-20')))).toContain('case.no-paper-waiting');
    const ended = settlementToSign();
    handIn(ended, a, partyA);
    const over = { ground: 'party-left', on: ended.today(), at: '', partyId: partyB } as const;
    ended.record({ personId: b, as: 'party', partyId: partyB }, event('mediation-ended', 'case', over, null));
    expect(waitingPapers(ended.stateOf(clerk))).toEqual([]);
  });

  it('is concluded in the version that was issued last, though the office that concludes it never read the drafts between', () => {
    const story = settlementToSign();
    story.do(mediator, draftSettlement, { missedPayments: 3 });
    for (const person of [a, b]) story.do(person, confirmSection, { version: 2, sections: settlementSections });
    story.do(mediator, issueSettlement);
    for (const person of [a, mediator]) story.do(person, signSettlement);
    story.do(clerk, confirmSignedPaper, confirmation(handIn(story, b, partyB), '2026-03-20'));
    const versions = story.events().filter(({ kind }) => kind === 'settlement-signed' || kind === 'settlement-concluded');
    expect(versions.map(({ kind, payload }) => [kind, (payload as { readonly version: number }).version])).toEqual([
      ['settlement-signed', 2],
      ['settlement-signed', 2],
      ['settlement-signed', 2],
      ['settlement-concluded', 2],
    ]);
  });

  it('is not confirmed over another issued document', () => {
    const story = settlementToSign();
    const paperId = handIn(story, a, partyA);
    const reissued = { version: 1, number: '2026-2', code: 'OTHER', documentId: '' as never, documentSha256: 'c'.repeat(64) };
    story.record({ personId: mediator, as: 'mediator' }, event('settlement-issued', 'case', reissued, null));
    expect(codes(story.try(clerk, confirmSignedPaper, confirmation(paperId, '2026-03-20')))).toEqual(['case.other-document-signed']);
  });
});
