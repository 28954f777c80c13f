import type { Cite } from '#law/engine/rule.ts';
import { acts } from '#law/kz/acts.ts';
import type { Speech } from '#web/speech.ts';

/** An article as cited, in the reader's language. */
export function sayCite(speech: Speech, cite: Cite): string {
  const act = speech.t(`law.act-short.${cite.act}`);
  const { article, paragraph } = cite;
  return paragraph === undefined
    ? speech.t('law.cite.article', { act, article })
    : speech.t('law.cite.paragraph', { act, article, paragraph });
}

/** The article alone, where the act is already named: `Art. 20(6).` */
export function sayArticle(speech: Speech, { article, paragraph }: Cite): string {
  return speech.t('lawbook.article', { article: paragraph === undefined ? article : `${article}(${paragraph})` });
}

/** Where the official text of an act stands; null where its number in the state bank of legal acts is not known. */
export function officialText(act: string, language: Speech['language']): string | null {
  const document = acts[act]?.document ?? null;
  return document === null ? null : `https://zan.gov.kz/client/#!/doc/${document}/${language === 'kk' ? 'kaz' : 'rus'}`;
}

/** The page of a rule. */
export function ruleHref(ruleId: string): string {
  return `/law/rules/${encodeURIComponent(ruleId)}`;
}
