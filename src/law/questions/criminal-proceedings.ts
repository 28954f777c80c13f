import type { Refusal } from '#kernel/result.ts';
import { type Question, reversed } from '#law/engine/question.ts';
import type { Rule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import {
  privateProsecution,
  privatePublicProsecution,
  publicProsecution,
  reinstatementNotPerformed,
} from '#law/kz/criminal-procedure/article-32.ts';
import { type ArticleNumber, reaches, readArticle, sayArticleNumber } from '#law/questions/article-number.ts';
import { weighExclusions, weighLimitation, weighNewCrime } from '#law/questions/criminal-exclusions.ts';
import { type CriminalFacts, criminalFacts } from '#law/questions/criminal-facts.ts';
import { weighGrounds } from '#law/questions/criminal-grounds.ts';
import { weighWitness, weighWork } from '#law/questions/criminal-mediator.ts';

interface Prosecution {
  readonly kind: 'private' | 'private-public' | 'public' | 'unknown';
  readonly rule: Rule;
}

/** Who prosecutes an offence of this article; null while the article or a fact about it is not clear. */
function prosecutionOf(facts: CriminalFacts, article: ArticleNumber, sheet: Sheet): Prosecution | null {
  if (reaches(sheet.value(reinstatementNotPerformed) ?? [], article) === 'yes') {
    if (facts.reinstatementJudgment === undefined) sheet.need('reinstatementJudgment');
    if (facts.reinstatementJudgment === undefined) return null;
    if (facts.reinstatementJudgment) return { kind: 'private-public', rule: reinstatementNotPerformed };
  }
  const isPrivate = reaches(sheet.value(privateProsecution) ?? [], article);
  const isPrivatePublic = reaches(sheet.value(privatePublicProsecution) ?? [], article);
  if (isPrivate === 'yes') return { kind: 'private', rule: privateProsecution };
  if (isPrivatePublic === 'yes') return { kind: 'private-public', rule: privatePublicProsecution };
  if (isPrivate === 'unclear' || isPrivatePublic === 'unclear') {
    sheet.need('crimeArticle');
    return null;
  }
  return { kind: sheet.value(publicProsecution) ? 'public' : 'unknown', rule: publicProsecution };
}

const told = {
  'private-public': { weight: 'allows', code: 'private-public-prosecution' },
  public: { weight: 'allows', code: 'public-prosecution' },
  unknown: { weight: 'warns', code: 'prosecution-lists-not-read' },
} as const;

/** Reconciliation alone ends a case of private prosecution: Criminal Procedure Code 32(2). */
function weighPrivate(facts: CriminalFacts, sheet: Sheet, named: string): Said {
  const rule = privateProsecution;
  sheet.find({ release: 'must' });
  sheet.say('allows', 'private-prosecution', { rule, facts: { article: named } });
  if (facts.reconciled === undefined) return sheet.need('reconciled');
  return sheet.say(facts.reconciled ? 'allows' : 'refuses', facts.reconciled ? 'reconciled' : 'not-reconciled', { rule });
}

function weighEnd(facts: CriminalFacts, sheet: Sheet): Said {
  const article = readArticle(facts.crimeArticle ?? '');
  if (article === null) sheet.need('crimeArticle');
  const prosecution = article === null ? null : prosecutionOf(facts, article, sheet);
  if (article !== null && prosecution !== null) {
    const named = sayArticleNumber(article);
    sheet.find({ prosecution: prosecution.kind });
    if (prosecution.kind === 'private') return weighPrivate(facts, sheet, named);
    const { weight, code } = told[prosecution.kind];
    sheet.say(weight, code, { rule: prosecution.rule, facts: { article: named } });
  }
  weighExclusions(facts, sheet);
  weighNewCrime(facts, sheet);
  weighLimitation(facts, sheet);
  weighGrounds(facts, sheet);
}

function weigh(facts: CriminalFacts, sheet: Sheet): Said {
  if (facts.criminalTopic === undefined) return sheet.need('criminalTopic');
  if (facts.criminalTopic === 'work-of-mediator') return weighWork(facts, sheet);
  return facts.criminalTopic === 'mediator-as-witness' ? weighWitness(facts, sheet) : weighEnd(facts, sheet);
}

function impossible(facts: CriminalFacts): readonly Refusal[] {
  return [
    ...reversed({ ...facts }, 'earlierCrimeOn', 'earlierReleasedOn'),
    ...reversed({ ...facts }, 'reportRegisteredOn', 'sentenceInForceOn'),
    ...reversed({ ...facts }, 'crimeOn', 'sentenceInForceOn'),
  ];
}

/**
 * Does reconciliation end a criminal case, and what does a mediator do in it? `findings`: prosecution, release (must or may).
 *
 * @source Criminal Code 68 in the order (4), (1), (2), (3), 71 and 80; Criminal Procedure Code 32, 35, 36, 42-1, 78, 85
 */
export const criminalProceedings: Question<CriminalFacts> = { id: 'criminal-proceedings', facts: criminalFacts, weigh, impossible };
