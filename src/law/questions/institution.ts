import { articleOf } from '#law/engine/example.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { policyByDirections } from '#law/kz/mediation/article-08-1.ts';
import { association, noEntranceFee, voluntaryJoining } from '#law/kz/mediation/article-13.ts';
import { recommendation } from '#law/kz/mediation/article-20.ts';
import { type Body, bodies, type Competence, competences } from '#law/questions/institution/competences.ts';
import { type FoundingFacts, foundingFacts, weighFounding } from '#law/questions/institution/founding.ts';

/** What is to be done for mediation as a whole, outside any single dispute. */
export type InstitutionMatter = Competence | 'founding' | 'joining' | 'entrance-fee' | 'uniting' | 'recommending-mediator';

/** Who wants to do what in the institution of mediation. */
export interface InstitutionFacts extends FoundingFacts {
  readonly institutionMatter?: InstitutionMatter | undefined;
  /** Who does it. */
  readonly actingBody?: Body | undefined;
  readonly joinsFreely?: boolean | undefined;
  readonly entranceFeeTiyn?: number | undefined;
  readonly unitesFor?: readonly ('coordination' | 'standards' | 'procedure-rules' | 'fee-order' | 'something-else')[] | undefined;
  /** The parties turned to the organisation. */
  readonly askedByParties?: boolean | undefined;
}

const facts: FactSheet<InstitutionFacts> = {
  institutionMatter: {
    kind: 'choice',
    options: [
      ...(Object.keys(competences) as Competence[]),
      'founding',
      'joining',
      'entrance-fee',
      'uniting',
      'recommending-mediator',
    ] satisfies readonly InstitutionMatter[],
    first: true,
  },
  actingBody: { kind: 'choice', options: bodies, hint: true, changeable: true },
  ...foundingFacts,
  joinsFreely: { kind: 'yes-no', usual: true, changeable: true },
  entranceFeeTiyn: { kind: 'money', changeable: true },
  unitesFor: { kind: 'several', options: ['coordination', 'standards', 'procedure-rules', 'fee-order', 'something-else'] },
  askedByParties: { kind: 'yes-no', usual: true, changeable: true },
};

const competentCodes: Readonly<Record<Body, string>> = {
  'authorised-body': 'competent-authorised-body',
  organisation: 'competent-organisation',
  association: 'competent-association',
  akim: 'competent-akim',
  assembly: 'competent-assembly',
};

const belongsCodes: Readonly<Record<Body, string>> = {
  'authorised-body': 'belongs-to-authorised-body',
  organisation: 'belongs-to-organisation',
  association: 'belongs-to-association',
  akim: 'belongs-to-akim',
  assembly: 'belongs-to-assembly',
};

function weighCompetence(facts: InstitutionFacts, matter: Competence, sheet: Sheet): Said {
  const named = competences[matter];
  const holders = named.filter((known) => known.holds(sheet));
  const [first] = holders;
  if (first === undefined) return sheet.say('refuses', 'nobody-named-then', { rule: named[0].rule });
  if (matter === 'state-policy' && sheet.value(policyByDirections))
    sheet.say('allows', 'policy-by-directions', { rule: policyByDirections });
  sheet.find({ competentBody: first.body, competentBy: holders.map(({ rule }) => articleOf(rule.cite)).join(', ') });
  if (facts.actingBody === undefined) return sheet.need('actingBody');
  const competent = facts.actingBody === first.body;
  if (!competent) sheet.suggest('actingBody', first.body);
  for (const { rule } of holders) {
    sheet.say(competent ? 'allows' : 'refuses', competent ? competentCodes[first.body] : belongsCodes[first.body], { rule });
  }
}

function weighJoining(facts: InstitutionFacts, sheet: Sheet): Said {
  const rule = voluntaryJoining;
  if (sheet.value(rule) === null) return sheet.say('refuses', 'not-in-law-then', { rule });
  if (facts.joinsFreely === undefined) return sheet.need('joinsFreely');
  return sheet.say(facts.joinsFreely ? 'allows' : 'refuses', facts.joinsFreely ? 'joins-freely' : 'nobody-is-made-to-join', { rule });
}

function weighEntranceFee(facts: InstitutionFacts, sheet: Sheet): Said {
  const rule = noEntranceFee;
  if (facts.entranceFeeTiyn === undefined) return sheet.need('entranceFeeTiyn');
  if (sheet.value(rule) === null) return sheet.say('allows', 'law-silent-then', { rule });
  if (facts.entranceFeeTiyn === 0) return sheet.say('allows', 'no-entrance-fee', { rule });
  sheet.suggest('entranceFeeTiyn', 0);
  return sheet.say('refuses', 'entrance-fee-forbidden', { rule, facts: { feeTiyn: facts.entranceFeeTiyn } });
}

function weighUniting(facts: InstitutionFacts, sheet: Sheet): Said {
  const rule = association;
  const purposes: readonly string[] | null = sheet.value(rule);
  if (purposes === null) return sheet.say('refuses', 'not-in-law-then', { rule });
  if (facts.unitesFor === undefined) return sheet.need('unitesFor');
  const named = facts.unitesFor.every((purpose) => purposes.includes(purpose));
  return sheet.say(named ? 'allows' : 'refuses', named ? 'may-unite' : 'no-purpose-of-association', { rule });
}

function weighRecommending(facts: InstitutionFacts, sheet: Sheet): Said {
  const rule = recommendation;
  if (sheet.value(rule) === null) return sheet.say('refuses', 'not-in-law-then', { rule });
  if (facts.askedByParties === undefined) return sheet.need('askedByParties');
  return sheet.say(
    facts.askedByParties ? 'allows' : 'refuses',
    facts.askedByParties ? 'recommends-when-asked' : 'recommends-only-when-asked',
    {
      rule,
    },
  );
}

function weigh(facts: InstitutionFacts, sheet: Sheet): Said {
  switch (facts.institutionMatter) {
    case undefined:
      return sheet.need('institutionMatter');
    case 'founding':
      return weighFounding(facts, sheet);
    case 'joining':
      return weighJoining(facts, sheet);
    case 'entrance-fee':
      return weighEntranceFee(facts, sheet);
    case 'uniting':
      return weighUniting(facts, sheet);
    case 'recommending-mediator':
      return weighRecommending(facts, sheet);
    default:
      return weighCompetence(facts, facts.institutionMatter, sheet);
  }
}

/** Who is competent for what, and how are organisations of mediators formed? `findings.competentBody` names who is, `competentBy` the articles. */
export const institution: Question<InstitutionFacts> = { id: 'institution', facts, weigh };
