import type { ArticleParts } from '#law/engine/rule.ts';

/** An article as a person wrote it down, with its part where one was named. */
export interface ArticleNumber {
  readonly article: string;
  readonly part: number | null;
}

/** The first number is the article, the next short one its part; words in any language may stand between. */
const form = /(\d{1,3}(?:-\d{1,2})?)(?:\D+(\d{1,2})(?!\d))?/;

/**
 * Reads an article of a code as people write it.
 *
 * @returns Null when there is no number in the text.
 * @example readArticle('ст. 189 ч. 1') // { article: '189', part: 1 }
 */
export function readArticle(text: string): ArticleNumber | null {
  const match = form.exec(text);
  if (match?.[1] === undefined) return null;
  return { article: match[1], part: match[2] === undefined ? null : Number(match[2]) };
}

/** The article as it is cited: `189(1)`. */
export function sayArticleNumber({ article, part }: ArticleNumber): string {
  return part === null ? article : `${article}(${part})`;
}

/**
 * Tells whether a list of articles reaches one.
 *
 * @returns `unclear` when the list names only parts of the article and none was named.
 */
export function reaches(list: readonly ArticleParts[], { article, part }: ArticleNumber): 'yes' | 'no' | 'unclear' {
  const listed = list.find((known) => known.article === article);
  if (listed === undefined) return 'no';
  if (listed.parts.length === 0) return 'yes';
  if (part === null) return 'unclear';
  return listed.parts.includes(part) ? 'yes' : 'no';
}
