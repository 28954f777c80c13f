import type { Verdict } from '#signature/domain/finding.ts';
import type { CheckStatus } from '#signature/domain/signature-report.ts';
import type { ToldFinding, ToldLine, ToldSigner } from '#signature/domain/told-finding.ts';

const tagOf: Readonly<Record<CheckStatus, string>> = { ok: 'done', failed: 'late', 'not-checked': 'later' };
const noticeOf: Readonly<Record<Verdict, string>> = { good: 'done', partly: 'note', bad: 'problem', nothing: 'note' };

/** An element with a class and either text or children. Text is never read as markup. */
export function element(name: string, className: string, content: string | readonly Node[] = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  if (typeof content === 'string') made.textContent = content;
  else made.append(...content);
  return made;
}

function paragraphs(sentences: readonly string[], className: string): readonly HTMLElement[] {
  return sentences.map((sentence) => element('p', className, sentence));
}

function row({ status, mark, label, text, more }: ToldLine): HTMLElement {
  const tag = element('span', `b-tag b-tag--${tagOf[status]}`, mark);
  const value = element('dd', 'govuk-summary-list__value', [tag, ...[text, ...more].map((sentence) => element('div', '', sentence))]);
  const made = element('div', 'govuk-summary-list__row govuk-summary-list__row--no-actions', [
    element('dt', 'govuk-summary-list__key', label),
    value,
  ]);
  made.dataset['status'] = status;
  return made;
}

function list(lines: readonly ToldLine[]): readonly HTMLElement[] {
  return lines.length > 0 ? [element('dl', 'govuk-summary-list', lines.map(row))] : [];
}

function signerElement({ name, facts, lines }: ToldSigner, level: number): HTMLElement {
  return element('article', 'b-case', [
    element(`h${level}`, 'govuk-heading-s', name),
    ...paragraphs(facts, 'govuk-body-s'),
    ...list(lines),
  ]);
}

/** What was found, as elements; headings begin at this level. */
export function findingElement(told: ToldFinding, level = 2): HTMLElement {
  const notice = element('div', `b-notice b-notice--${noticeOf[told.verdict]}`, [
    element('div', '', [element('p', 'b-notice__text', told.headline)]),
  ]);
  const made = element('div', 'b-finding', [
    notice,
    ...paragraphs(told.facts, 'govuk-body-s'),
    ...list(told.lines),
    ...told.signers.map((signer) => signerElement(signer, level)),
    ...told.documents.map(({ path, told: document }) =>
      element('section', '', [element(`h${level}`, 'govuk-heading-m', path), findingElement(document, level + 1)]),
    ),
  ]);
  made.dataset['verdict'] = told.verdict;
  return made;
}
