import { describe, expect, it } from 'vitest';
import { acceptOffer } from '#agreement/acts/accept-offer.ts';
import { agreementActs } from '#agreement/acts/agreement-acts.ts';
import { confirmSection } from '#agreement/acts/confirm-section.ts';
import { draftSettlement } from '#agreement/acts/draft-settlement.ts';
import { makeOffer } from '#agreement/acts/make-offer.ts';
import { agreementForms, agreementValues } from '#agreement/http/forms.ts';
import type { PersonId } from '#kernel/id.ts';
import { languages } from '#kernel/language.ts';
import type { Story } from '#test/story.ts';
import { people, storyAtMeeting } from '#test/story.ts';
import { readForm } from '#web/form/read-form.ts';
import type { FieldSpec } from '#web/form/spec.ts';
import { speechFor } from '#web/text/tree-speech.ts';

function fieldsOf(story: Story, person: PersonId, act: string): readonly FieldSpec[] {
  const form = agreementForms[act];
  if (!form) throw new Error(`no form of ${act}`);
  return form(story.stateOf(person), speechFor('ru'), story.capacityOf(person));
}

/** Lane 1's offer as B types it: twelve fields. */
const typedOffer = {
  room: 'joint',
  'obligations.0.debtor': people.partyB,
  'obligations.0.amountTiyn': '230 000',
  'obligations.0.how': 'перевод',
  'obligations.0.dueDay': '01.04.2026',
  hasInstalments: 'true',
  'instalments.debtor': people.partyB,
  'instalments.count': '10',
  'instalments.eachTiyn': '110 000 ₸',
  'instalments.firstDay': '01.05.2026',
  'instalments.how': 'перевод',
};

function agreed(): Story {
  const story = storyAtMeeting();
  story.do(people.b, makeOffer, readForm(fieldsOf(story, people.b, 'make-offer'), typedOffer));
  const [choice] = fieldsOf(story, people.a, 'accept-offer');
  story.do(people.a, acceptOffer, readForm(fieldsOf(story, people.a, 'accept-offer'), { offerId: choice?.options?.[0]?.value }));
  return story;
}

describe('the pages of agreements', () => {
  it('take the offer of lane 1 in twelve fields at most', () => {
    const promises = agreed().stateOf(people.a).agreement.offers[0]?.terms?.obligations ?? [];
    expect(Object.keys(typedOffer).length).toBeLessThanOrEqual(12);
    expect(promises.map((promise) => promise.amountTiyn)).toEqual([23_000_000, ...Array.from({ length: 10 }, () => 11_000_000)]);
  });

  it('support twelve single promises', () => {
    const names = fieldsOf(storyAtMeeting(), people.a, 'make-offer').map((field) => field.name);
    expect(names.filter((name) => /^obligations\.\d+\.dueDay$/.test(name))).toHaveLength(12);
  });

  it('show the draft as it stands, so that saving it unchanged changes nothing but the version', () => {
    const story = agreed();
    const save = (): void => {
      const values = agreementValues['draft-settlement']?.(story.stateOf(people.mediator)) ?? {};
      story.do(
        people.mediator,
        draftSettlement,
        readForm(fieldsOf(story, people.mediator, 'draft-settlement'), { missedPayments: '2', subject: 'Долг', ...values }),
      );
    };
    save();
    const first = story.stateOf(people.a).agreement.settlement;
    save();
    const second = story.stateOf(people.a).agreement.settlement;
    expect(first?.draft?.obligations).toHaveLength(11);
    expect(second?.draft).toEqual(first?.draft);
    expect([first?.version, second?.version]).toEqual([1, 2]);
  });

  it('send the version that was read along with the confirmed sections', () => {
    const story = agreed();
    story.do(people.mediator, draftSettlement, { subject: 'Долг', isConditional: false });
    const values = { ...agreementValues['confirm-section']?.(story.stateOf(people.a)), sections: ['parties', 'subject'] };
    const input = readForm(fieldsOf(story, people.a, 'confirm-section'), values);
    expect(story.do(people.a, confirmSection, input).map((known) => known.kind)).toEqual(['section-confirmed', 'section-confirmed']);
  });

  it('offer the common table only where the sides meet together', () => {
    const rooms = (meetings: 'any' | 'separate'): readonly string[] =>
      fieldsOf(storyAtMeeting({ meetings }), people.a, 'make-offer')
        .find((field) => field.name === 'room')
        ?.options?.map((option) => option.value) ?? [];
    expect([rooms('any'), rooms('separate')]).toEqual([['joint', 'private'], ['private']]);
  });

  it('have a form and every text in three languages for each act', () => {
    const story = agreed();
    for (const act of agreementActs) {
      const fields = [people.a, people.mediator].flatMap((person) => fieldsOf(story, person, act.name));
      const labels = fields.flatMap((field) => [
        field.label,
        field.hint,
        ...(field.options ?? []).flatMap((option) => [option.label, option.hint]),
      ]);
      const texts = ['title', 'lede', 'button', 'done'].map((part) => `agreement.act.${act.name}.${part}`);
      for (const language of languages)
        for (const id of [...labels, ...texts]) if (id) expect(speechFor(language).t(id, { n: 1 })).not.toBe('');
    }
    expect(Object.keys(agreementForms).toSorted()).toEqual(agreementActs.map((act) => act.name).toSorted());
  });
});
