import { day, partsOfDay } from '#kernel/day.ts';
import type { NormRule, ThresholdRule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { registerOfOrganisations, registerOfRetiredJudges } from '#law/kz/mediation/article-08-1.ts';
import {
  consumerSystem,
  fieldsOfProfessional,
  languagesOfRegister,
  registerInPress,
  registerKeptCurrent,
  renewalByEmail,
  yearlyRenewal,
} from '#law/kz/mediation/article-14.ts';
import {
  fieldsOfPublic,
  languagesOfPublicRegister,
  languagesOfPublicRegisterThen,
  publicRegisterInPress,
  yearlyRenewalOfPublic,
} from '#law/kz/mediation/article-16.ts';
import type { RegisterFacts } from '#law/questions/register-entry/facts.ts';
import { weighList } from '#law/questions/register-entry/lacking.ts';

/** For the two registers of the authorised body the law names neither content nor publication. */
export function weighUnregulated(facts: RegisterFacts, sheet: Sheet): Said {
  const rule: NormRule = facts.registerKind === 'organisation' ? registerOfOrganisations : registerOfRetiredJudges;
  if (sheet.value(rule) === null) return sheet.say('refuses', 'no-such-register-then', { rule });
  sheet.collision('C9');
  return sheet.say('warns', 'keeping-not-regulated', { rule });
}

/** What the register holds of a mediator. */
export function weighContent(facts: RegisterFacts, sheet: Sheet): Said {
  if (facts.registerKind === undefined) return sheet.need('registerKind');
  const { registerKind } = facts;
  if (registerKind !== 'professional' && registerKind !== 'public') return weighUnregulated(facts, sheet);
  const rule = registerKind === 'public' ? fieldsOfPublic : fieldsOfProfessional;
  if (sheet.value(rule) === null) return sheet.say('refuses', 'not-in-law-then', { rule });
  const parts = {
    finding: 'fieldsLacking',
    weight: 'requires',
    complete: 'register-complete',
    lacking: 'register-fields-lacking',
  } as const;
  return weighList({ ...parts, rule, fact: 'registerFields', given: facts.registerFields }, sheet);
}

const published = {
  fact: 'publishedIn',
  finding: 'languagesLacking',
  weight: 'requires',
  complete: 'published-in-both',
  lacking: 'publish-in-both',
} as const;

/** Before the reform the article was counted otherwise. */
const publishedThen = { complete: 'published-in-both-then', lacking: 'publish-in-both-then' } as const;

function weighProfessionalPublication(facts: RegisterFacts, sheet: Sheet): Said {
  if (sheet.value(languagesOfRegister) === null) sheet.say('refuses', 'not-in-law-then', { rule: languagesOfRegister });
  weighList({ ...published, rule: languagesOfRegister, given: facts.publishedIn }, sheet);
  weighList(
    {
      rule: consumerSystem,
      fact: 'sentToConsumers',
      given: facts.sentToConsumers,
      finding: 'consumerFieldsLacking',
      weight: 'requires',
      complete: 'sent-to-consumer-system',
      lacking: 'send-to-consumer-system',
    },
    sheet,
  );
  if (sheet.value(registerKeptCurrent)) sheet.say('allows', 'register-kept-current', { rule: registerKeptCurrent });
  if (sheet.value(registerInPress)) sheet.say('allows', 'register-in-press', { rule: registerInPress });
}

function weighPublicPublication(facts: RegisterFacts, sheet: Sheet): Said {
  const both = [sheet.value(languagesOfPublicRegister), sheet.value(languagesOfPublicRegisterThen)];
  if (both.every((languages) => languages === null)) return sheet.say('refuses', 'not-in-law-then', { rule: languagesOfPublicRegister });
  if (sheet.value(publicRegisterInPress)) sheet.say('allows', 'register-in-press', { rule: publicRegisterInPress });
  weighList({ ...published, ...publishedThen, rule: languagesOfPublicRegisterThen, given: facts.publishedIn }, sheet);
  return weighList({ ...published, rule: languagesOfPublicRegister, given: facts.publishedIn }, sheet);
}

/** Where and in which languages the register is published, and to whom its news go. */
export function weighPublication(facts: RegisterFacts, sheet: Sheet): Said {
  if (facts.registerKind === undefined) return sheet.need('registerKind');
  if (facts.registerKind === 'professional') return weighProfessionalPublication(facts, sheet);
  if (facts.registerKind === 'public') return weighPublicPublication(facts, sheet);
  return weighUnregulated(facts, sheet);
}

function weighAsking(facts: RegisterFacts, asked: { readonly rule: ThresholdRule; readonly lastOfDecember: number }, sheet: Sheet): Said {
  const { rule } = asked;
  const { year } = partsOfDay(sheet.context.asOf);
  const lastDay = day(`${year}-12-${asked.lastOfDecember}`);
  const struckOffDay = day(`${year}-12-31`);
  if (facts.renewalAsked === undefined) return sheet.need('renewalAsked');
  if (!facts.renewalAsked) {
    const late = sheet.context.asOf > lastDay;
    if (late) sheet.find({ struckOffDay });
    return sheet.say(late ? 'refuses' : 'requires', late ? 'struck-off-at-year-end' : 'ask-for-renewal', {
      rule,
      facts: { lastDay, struckOffDay },
    });
  }
  if (facts.renewalAskedOn === undefined) return sheet.need('renewalAskedOn');
  const inTime = facts.renewalAskedOn <= lastDay;
  if (!inTime) sheet.find({ struckOffDay });
  return sheet.say(inTime ? 'allows' : 'refuses', inTime ? 'renewed-for-next-year' : 'renewal-too-late', {
    rule,
    facts: { lastDay, struckOffDay },
  });
}

/** The yearly renewal of the first years: for the calendar year in which one looks. */
export function weighRenewal(facts: RegisterFacts, sheet: Sheet): Said {
  if (facts.registerKind === undefined) return sheet.need('registerKind');
  if (facts.registerKind !== 'professional' && facts.registerKind !== 'public') return weighUnregulated(facts, sheet);
  const rule = facts.registerKind === 'public' ? yearlyRenewalOfPublic : yearlyRenewal;
  const lastOfDecember = sheet.value(rule);
  if (sheet.value(renewalByEmail)) sheet.say('allows', 'renewal-by-email', { rule: renewalByEmail });
  if (lastOfDecember === null) return sheet.say('allows', 'no-renewal-on-that-day', { rule });
  return weighAsking(facts, { rule, lastOfDecember }, sheet);
}
