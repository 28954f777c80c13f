import { describe, expect, it } from 'vitest';
import { draftContract } from '#case/acts/draft-contract.ts';
import { confirmSignedPaper } from '#case/acts/paper/confirm-signed-paper.ts';
import { handInSignedPaper } from '#case/acts/paper/hand-in-signed-paper.ts';
import { codes, confirmation, contractToSign, handIn, kinds, scan, terms } from '#case/acts/paper/paper-story.test-support.ts';
import { signContract } from '#case/acts/sign-contract.ts';
import { signatoriesOpen } from '#case/domain/paper/paper-at-hand.ts';
import { confirmedPaper, waitingPapers } from '#case/domain/paper/signed-paper.ts';
import { stageOf } from '#case/domain/stage.ts';
import type { Story } from '#test/story.ts';
import { people, storyAtContract, storyHash } from '#test/story.ts';

const { a, b, mediator, clerk, partyA, partyB } = people;
const today = '2026-03-12';

describe('a page of the contract signed by hand', () => {
  it('is handed in with the marks of the issued document, which nobody types, and its scan lies where both sides read', () => {
    const story = contractToSign();
    const events = story.do(a, handInSignedPaper, { of: 'contract', signatory: partyA, scan: scan('image/jpeg') });
    expect(events).toMatchObject([
      { kind: 'file-added', room: 'joint', payload: { purpose: 'signed-paper', type: 'image/jpeg' } },
      {
        kind: 'signed-paper-handed-in',
        room: 'case',
        payload: { partyId: partyA, version: 1, documentSha256: storyHash, printed: { number: '2026-1', code: 'CODE' }, promises: null },
      },
    ]);
    expect(story.stateOf(a).contract?.signatures).toEqual([]);
  });

  it('counts as a signature once a clerk has seen the original, who read neither the terms nor the scan', () => {
    const story = contractToSign();
    const paperId = handIn(story, a, partyA);
    expect([story.stateOf(clerk).contract, story.stateOf(clerk).files]).toEqual([null, []]);
    const events = story.do(clerk, confirmSignedPaper, confirmation(paperId));
    expect(kinds(events)).toEqual(['signed-paper-confirmed', 'contract-signed']);
    expect(story.stateOf(a).contract?.signatures).toMatchObject([{ partyId: partyA, level: 'paper', artifact: null }]);
    expect(confirmedPaper(story.stateOf(b), 'contract', partyA)?.confirmed).toMatchObject({
      by: { as: 'clerk' },
      seenDay: today,
      identity: 'identity-document',
    });
  });

  it('concludes the contract with the last signature, on paper alone, with the term of an electronic one', () => {
    const onPaper = contractToSign();
    const ids = [handIn(onPaper, a, partyA), handIn(onPaper, b, partyB), handIn(onPaper, mediator, 'mediator')];
    const [first, second, third] = ids as [string, string, string];
    onPaper.do(mediator, confirmSignedPaper, confirmation(first));
    onPaper.do(mediator, confirmSignedPaper, confirmation(second));
    expect(stageOf(onPaper.stateOf(a))).toBe('contract');
    const last = onPaper.do(clerk, confirmSignedPaper, confirmation(third));
    expect(kinds(last)).toEqual(['signed-paper-confirmed', 'contract-signed', 'contract-concluded']);
    const electronic = contractToSign();
    for (const person of [a, b, mediator]) electronic.do(person, signContract, { version: 1 });
    const concluded = (story: Story) => story.events().find((known) => known.kind === 'contract-concluded')?.payload;
    expect(concluded(onPaper)).toEqual(concluded(electronic));
    expect([a, b, mediator, clerk].map((person) => stageOf(onPaper.stateOf(person)))).toEqual(Array(4).fill('meeting'));
  });

  it('goes together with electronic signatures, whichever comes last', () => {
    const story = contractToSign();
    story.do(a, signContract, { version: 1 });
    const paperId = handIn(story, b, partyB);
    story.do(clerk, confirmSignedPaper, confirmation(paperId));
    expect(kinds(story.do(mediator, signContract, { version: 1 }))).toContain('contract-concluded');
    expect(story.stateOf(a).contract?.signatures.map((signature) => signature.level)).toEqual(['platform', 'paper', 'platform']);
  });

  it('is refused as anything but a PDF, a JPEG or a PNG, and as a page of another document', () => {
    const story = contractToSign();
    expect(codes(story.try(a, handInSignedPaper, { of: 'contract', signatory: partyA, scan: scan('text/plain') }))).toEqual([
      'case.scan-type',
    ]);
    expect(codes(story.try(a, handInSignedPaper, { of: 'settlement', signatory: partyA, scan: scan() }))).toEqual([
      'case.other-document-on-paper',
    ]);
  });

  it('is refused while the contract lacks an essential term, as an electronic signature is', () => {
    const story = storyAtContract();
    expect(codes(story.try(a, handInSignedPaper, { of: 'contract', signatory: partyA, scan: scan() }))).toEqual(['case.no-contract']);
    story.do(mediator, draftContract, { ...terms, liability: '' });
    expect(codes(story.try(a, handInSignedPaper, { of: 'contract', signatory: partyA, scan: scan() }))).toEqual([
      expect.stringContaining('contract-lacks.liability'),
    ]);
  });

  it('is handed in by a party for itself alone, and by the mediator for whoever has no account', () => {
    const story = contractToSign();
    expect(codes(story.try(a, handInSignedPaper, { of: 'contract', signatory: partyB, scan: scan() }))).toEqual(['case.not-your-part']);
    expect(codes(story.try(clerk, handInSignedPaper, { of: 'contract', signatory: partyA, scan: scan() }))).toContain('case.not-your-part');
    expect(signatoriesOpen(story.stateOf(mediator), story.capacityOf(mediator))).toEqual([partyA, partyB, null]);
    handIn(story, mediator, partyB);
    expect(signatoriesOpen(story.stateOf(mediator), story.capacityOf(mediator))).toEqual([partyA, null]);
  });

  it('waits only once, and follows no signature that is there', () => {
    const story = contractToSign();
    handIn(story, a, partyA);
    expect(codes(story.try(a, handInSignedPaper, { of: 'contract', signatory: partyA, scan: scan() }))).toEqual(['case.paper-waiting']);
    expect(codes(story.try(mediator, handInSignedPaper, { of: 'contract', signatory: partyA, scan: scan() }))).toEqual([
      'case.paper-waiting',
    ]);
    story.do(b, signContract, { version: 1 });
    expect(codes(story.try(b, handInSignedPaper, { of: 'contract', signatory: partyB, scan: scan() }))).toEqual(['case.already-signed']);
  });

  it('is dropped when the same person signs electronically after all', () => {
    const story = contractToSign();
    const paperId = handIn(story, a, partyA);
    story.do(a, signContract, { version: 1 });
    expect(codes(story.try(clerk, confirmSignedPaper, confirmation(paperId)))).toEqual(['case.no-paper-waiting']);
  });

  it('is dropped by new terms, and the office that reads no terms knows it too', () => {
    const story = contractToSign();
    const paperId = handIn(story, a, partyA);
    expect(kinds(story.do(mediator, draftContract, { ...terms, place: 'Астана' }))).toEqual(['signed-papers-dropped', 'contract-drafted']);
    for (const person of [a, b, mediator, clerk]) expect(waitingPapers(story.stateOf(person))).toEqual([]);
    expect(codes(story.try(clerk, confirmSignedPaper, confirmation(paperId)))).toEqual(['case.no-paper-waiting']);
    const events = story.do(a, handInSignedPaper, { of: 'contract', signatory: partyA, scan: scan() });
    expect(events.at(-1)).toMatchObject({ payload: { version: 2 } });
  });

  it('does not count with signatures of an earlier version, of which alone the office knows', () => {
    const story = contractToSign();
    for (const person of [a, b]) story.do(person, signContract, { version: 1 });
    story.do(mediator, draftContract, { ...terms, place: 'Астана' });
    const paperId = handIn(story, mediator, 'mediator');
    const events = story.do(clerk, confirmSignedPaper, confirmation(paperId));
    expect(kinds(events)).toEqual(['signed-paper-confirmed', 'contract-signed']);
    expect(stageOf(story.stateOf(a))).toBe('contract');
  });
});
