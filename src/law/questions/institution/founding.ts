import type { Day } from '#kernel/day.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { deadlineBy } from '#law/engine/term.ts';
import { foundedByMediators, organisationForm, purposeThen } from '#law/kz/mediation/article-13.ts';
import { selfRegulatedForms } from '#law/kz/self-regulation/article-01.ts';
import { registerOfSelfRegulated } from '#law/kz/self-regulation/article-07.ts';
import { noticeToStart, papersAfterNotice, papersTerm } from '#law/kz/self-regulation/article-09.ts';

/** What an organisation of mediators is to be, and how far its founding has come. */
export interface FoundingFacts {
  readonly organisationKind?: 'self-regulated' | 'other-non-profit' | 'business-or-state' | undefined;
  readonly foundedByMediators?: boolean | undefined;
  /** Legal form of the self-regulated organisation. */
  readonly legalForm?: 'association' | 'public-association' | 'other-by-law' | 'other' | undefined;
  /** When the notice of starting went to the state body of the field; absent while none went. */
  readonly noticeSentOn?: Day | undefined;
  readonly papersAfterNotice?: readonly ('charter' | 'rules-and-standards' | 'cover-of-liability')[] | undefined;
}

export const foundingFacts: FactSheet<FoundingFacts> = {
  organisationKind: { kind: 'choice', options: ['self-regulated', 'other-non-profit', 'business-or-state'], hint: true, changeable: true },
  foundedByMediators: { kind: 'yes-no', usual: true },
  legalForm: { kind: 'choice', options: ['association', 'public-association', 'other-by-law', 'other'], hint: true, changeable: true },
  noticeSentOn: { kind: 'day' },
  papersAfterNotice: { kind: 'several', options: ['charter', 'rules-and-standards', 'cover-of-liability'], changeable: true },
};

function weighKind(kind: NonNullable<FoundingFacts['organisationKind']>, sheet: Sheet): Said {
  const rule = organisationForm;
  const form = sheet.value(rule);
  if (form === 'non-profit') {
    const open = kind !== 'business-or-state';
    return sheet.say(open ? 'allows' : 'refuses', open ? 'organisation-is-non-profit' : 'organisation-must-be-non-profit', { rule });
  }
  if (form !== 'self-regulated') return sheet.say('refuses', 'not-in-law-then', { rule });
  sheet.collision('C3');
  if (kind === 'self-regulated') return sheet.say('allows', 'organisation-is-self-regulated', { rule });
  sheet.suggest('organisationKind', 'self-regulated');
  return sheet.say('refuses', 'organisation-must-be-self-regulated', { rule });
}

function weighLegalForm(facts: FoundingFacts, sheet: Sheet): Said {
  const rule = selfRegulatedForms;
  const forms: readonly string[] | null = sheet.value(rule);
  if (forms === null) return undefined;
  if (facts.legalForm === undefined) return sheet.need('legalForm');
  const fits = forms.includes(facts.legalForm);
  return sheet.say(fits ? 'allows' : 'refuses', fits ? 'form-fits' : 'form-does-not-fit', { rule });
}

function weighPapers(facts: FoundingFacts & { readonly noticeSentOn: Day }, sheet: Sheet): Said {
  const term = sheet.value(papersTerm);
  if (term !== null) {
    const parts = { code: 'papers-after-notice', startsOn: facts.noticeSentOn, term };
    sheet.deadline(deadlineBy(papersTerm, parts, sheet.context.calendar));
  }
  const wanted = sheet.value(papersAfterNotice);
  if (wanted === null) return undefined;
  if (facts.papersAfterNotice === undefined) return sheet.need('papersAfterNotice');
  const given: readonly string[] = facts.papersAfterNotice;
  const lackingCount = wanted.filter((paper) => !given.includes(paper)).length;
  sheet.find({ papersLacking: lackingCount });
  if (lackingCount === 0) return sheet.say('allows', 'papers-complete', { rule: papersAfterNotice });
  return sheet.say('requires', 'hand-in-papers', { rule: papersAfterNotice, facts: { lackingCount } });
}

function weighNotice(facts: FoundingFacts, sheet: Sheet): Said {
  if (sheet.value(registerOfSelfRegulated)) sheet.say('allows', 'listed-by-state-body', { rule: registerOfSelfRegulated });
  if (facts.noticeSentOn !== undefined) {
    if (sheet.value(noticeToStart)) sheet.say('allows', 'notice-sent', { rule: noticeToStart });
    return weighPapers({ ...facts, noticeSentOn: facts.noticeSentOn }, sheet);
  }
  return sheet.value(noticeToStart) ? sheet.say('requires', 'send-notice', { rule: noticeToStart }) : undefined;
}

/** How an organisation of mediators is founded. */
export function weighFounding(facts: FoundingFacts, sheet: Sheet): Said {
  if (facts.organisationKind === undefined) sheet.need('organisationKind');
  else weighKind(facts.organisationKind, sheet);
  if (sheet.value(foundedByMediators)) {
    const { foundedByMediators: byMediators } = facts;
    if (byMediators === undefined) sheet.need('foundedByMediators');
    else
      sheet.say(byMediators ? 'allows' : 'refuses', byMediators ? 'mediators-found-it' : 'only-mediators-found-it', {
        rule: foundedByMediators,
      });
  }
  if (sheet.value(purposeThen)) sheet.say('allows', 'purpose-of-organisation', { rule: purposeThen });
  if (facts.organisationKind !== 'self-regulated') return undefined;
  weighLegalForm(facts, sheet);
  return weighNotice(facts, sheet);
}
