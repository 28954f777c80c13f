import type { ListRule, Rule } from '#law/engine/rule.ts';
import type { Sheet } from '#law/engine/sheet.ts';

/** The first of several rules; a second one that holds on the same day, as under a careless draft, is told. */
function firstOf<Kind extends Rule>(known: readonly Kind[], sheet: Sheet): Kind | null {
  const [first, second] = known;
  if (second) sheet.say('warns', 'two-rules-at-once', { rule: second });
  return first ?? null;
}

/** Of rules of codes that followed each other, the one that holds on the day of the question; null where none does. */
export function inForce<Kind extends Rule>(rules: readonly Kind[], sheet: Sheet): Kind | null {
  return firstOf(
    rules.filter((rule) => sheet.value<unknown>(rule) !== null),
    sheet,
  );
}

/** Of lists of codes that followed each other, the one that names this item on the day of the question. */
export function naming(rules: readonly ListRule[], item: string, sheet: Sheet): ListRule | null {
  return firstOf(
    rules.filter((rule) => sheet.value<readonly string[]>(rule)?.includes(item)),
    sheet,
  );
}
