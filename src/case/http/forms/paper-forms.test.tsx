import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { caseActs } from '#case/acts/case-acts.ts';
import { confirmSignedPaper } from '#case/acts/paper/confirm-signed-paper.ts';
import { confirmation, contractToSign, handIn, settlementToSign } from '#case/acts/paper/paper-story.test-support.ts';
import { returnSignedPaper } from '#case/acts/paper/return-signed-paper.ts';
import type { Asked } from '#case/http/act-form.ts';
import { turnOf } from '#case/http/case-view.ts';
import { ContractSignatures } from '#case/http/contract-signatures.tsx';
import { eventSentence } from '#case/http/event-words.ts';
import { paperForms } from '#case/http/forms/paper-forms.tsx';
import type { PersonId } from '#kernel/id.ts';
import { type Language, languages } from '#kernel/language.ts';
import type { Story } from '#test/story.ts';
import { people } from '#test/story.ts';
import { readForm } from '#web/form/read-form.ts';
import { zodRefusals } from '#web/form/zod-refusals.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const { a, b, mediator, clerk, partyA, partyB } = people;
const names = new Map([[mediator, 'Гүлнәр']]);

function asked(story: Story, person: PersonId, language: Language = 'ru'): Asked {
  const state = story.stateOf(person);
  return { state, speech: speechFor(language), me: story.capacityOf(person), today: story.today(), mediators: [] };
}

function intro(act: string, known: Asked): string {
  return renderToString(<div>{paperForms[act]?.intro?.(known)}</div>);
}

function labels(act: string, known: Asked): readonly string[] {
  const fields = paperForms[act]?.fields(known) ?? [];
  return fields
    .flatMap(({ label, hint, options = [] }) => [label, hint, ...options.map((option) => option.label)])
    .filter((id) => id !== undefined);
}

function signatures(story: Story, person: PersonId, language: Language = 'ru'): string {
  return renderToString(<ContractSignatures state={story.stateOf(person)} speech={speechFor(language)} names={names} />);
}

describe('the page on which a signed paper is handed in', () => {
  it('leads to the document and names the marks by which its pages are known', () => {
    const known = asked(contractToSign(), a);
    const seen = intro('hand-in-signed-paper', known);
    expect(seen).toContain(`/case/${known.state.caseId}/files/${known.state.contract?.documentId}`);
    expect(seen).toContain('номер 2026-1 и код CODE');
    expect(paperForms['hand-in-signed-paper']?.values?.(known)).toEqual({ of: 'contract', signatory: partyA });
  });

  it('lets the mediator choose whose page it is, and takes the settlement once that is signed', () => {
    const known = asked(settlementToSign(), mediator);
    const signatory = paperForms['hand-in-signed-paper']?.fields(known).find((field) => field.name === 'signatory');
    expect(signatory?.options?.map((option) => option.value)).toEqual([partyA, partyB, 'mediator']);
    expect(paperForms['hand-in-signed-paper']?.values?.(known)).toEqual({ of: 'settlement' });
  });

  it('says why the last page came back and what helps', () => {
    const story = contractToSign();
    story.do(clerk, returnSignedPaper, { paperId: handIn(story, a, partyA), reason: 'unreadable' });
    expect(intro('hand-in-signed-paper', asked(story, a))).toContain('при хорошем свете');
    expect(intro('hand-in-signed-paper', asked(story, b))).not.toContain('при хорошем свете');
    handIn(story, a, partyA);
    expect(intro('hand-in-signed-paper', asked(story, a))).not.toContain('при хорошем свете');
  });
});

describe('the page on which a signed paper is confirmed', () => {
  it('shows the scan to the mediator, and to the office the marks alone', () => {
    const story = contractToSign();
    const paperId = handIn(story, a, partyA);
    const scan = `/files/${story.stateOf(a).papers[0]?.scanId}`;
    expect(intro('confirm-signed-paper', asked(story, mediator))).toContain(scan);
    const office = intro('confirm-signed-paper', asked(story, clerk));
    expect(office).not.toContain(scan);
    expect(office).toContain('Скан видят только стороны и медиатор');
    expect(office).toContain('CODE');
    expect(paperForms['confirm-signed-paper']?.values?.(asked(story, clerk))).toEqual({ paperId });
  });

  it('has its words in three languages, as handing in and giving back have', () => {
    const story = contractToSign();
    handIn(story, a, partyA);
    for (const language of languages) {
      const speech = speechFor(language);
      for (const [act, person] of [
        ['hand-in-signed-paper', b],
        ['confirm-signed-paper', clerk],
        ['return-signed-paper', mediator],
      ] as const) {
        const known = asked(story, person, language);
        const said = [intro(act, known), ...labels(act, known).map((id) => speech.t(id))].join('\n');
        expect(said.length).toBeGreaterThan(100);
        expect(said).not.toMatch(/case\.[a-z]/);
      }
    }
  });
});

describe('signatures under a contract', () => {
  it('show of each by what it was made: a password here, a hand whose original somebody saw there', () => {
    const story = contractToSign();
    expect(signatures(story, a)).toBe('');
    const paperId = handIn(story, a, partyA);
    expect(signatures(story, b)).toContain('нужно показать оригинал');
    story.do(mediator, confirmSignedPaper, confirmation(paperId));
    expect(signatures(story, b)).toContain('видел медиатор. По удостоверению личности.');
    story.do(clerk, confirmSignedPaper, confirmation(handIn(story, mediator, 'mediator')));
    expect(signatures(story, b)).toContain('видели в организации медиаторов');
    for (const language of languages) expect(signatures(story, clerk, language)).not.toMatch(/case\.[a-z]/);
  });

  it('are told in the history by the name of whoever signed, not of whoever confirmed', () => {
    const story = contractToSign();
    story.do(clerk, confirmSignedPaper, confirmation(handIn(story, a, partyA)));
    const state = story.stateOf(b);
    const told = story
      .events()
      .slice(-3)
      .map((event) => eventSentence(event, { state, speech: speechFor('en'), names }));
    const [name] = state.parties.map((party) => party.name);
    expect(told).toEqual([
      `${name} handed in pages of the contract signed by hand. Signature: ${name}.`,
      expect.stringMatching(new RegExp(`confirmed a signature on paper; the original was seen on 12\\sMarch\\s2026. Signature: ${name}`)),
      `${name} signed the mediation contract on paper.`,
    ]);
  });
});

describe('whose turn it is while a page waits', () => {
  it('is the mediator’s for a party’s page, the office’s for the mediator’s own, and never of whoever has signed', () => {
    const story = contractToSign();
    handIn(story, a, partyA);
    expect(turnOf(story.stateOf(b))).toEqual({ parties: [partyB], mediator: true, organisation: false });
    handIn(story, b, partyB);
    expect(turnOf(story.stateOf(b))).toEqual({ parties: [], mediator: true, organisation: true });
    const own = contractToSign();
    handIn(own, mediator, 'mediator');
    expect(turnOf(own.stateOf(a))).toEqual({ parties: [partyA, partyB], mediator: false, organisation: true });
  });
});

describe('a form of signing on paper that is sent empty', () => {
  it.each(['hand-in-signed-paper', 'confirm-signed-paper', 'return-signed-paper'])('is refused beside each of its fields: %s', (act) => {
    const story = contractToSign();
    handIn(story, a, partyA);
    const known = asked(story, mediator);
    const specs = paperForms[act]?.fields(known) ?? [];
    const input = readForm(specs, {});
    const parsed = caseActs.find(({ name }) => name === act)?.input.safeParse(input);
    const refusals = parsed?.error ? zodRefusals(parsed.error, { specs, input }) : [];
    expect(refusals.map((refusal) => refusal.field)).toEqual(specs.map((spec) => spec.name));
    for (const refusal of refusals) expect(refusal.code).toBe('web.required');
  });
});
