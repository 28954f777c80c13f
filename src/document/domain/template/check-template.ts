import type { Slot, TermOfLaw } from '#document/domain/document-kind.ts';
import type { Filter, Guard, SlotName, Template, TemplateFault, TemplateLine } from '#document/domain/template/template.ts';
import { slotsIn } from '#document/domain/template/template.ts';

/** What a template is compared with: the slots of its kind. */
export interface SlotsOfKind {
  readonly slots: Readonly<Record<string, Slot>>;
}

/** A fault, with the terms of law that are lost by it. */
export interface CheckedFault extends TemplateFault {
  readonly terms?: readonly TermOfLaw[];
}

const filtersOf: Readonly<Record<Slot['as'], readonly Filter[]>> = {
  text: [],
  day: ['from', 'until', 'of', 'genitive'],
  money: ['words'],
  number: [],
  choice: [],
  block: [],
  sections: [],
};

function standsAlone(slot: Slot): boolean {
  return slot.as === 'block' || slot.as === 'sections';
}

/** Whether a line may hold the slot where it names it. */
function faultOfPlace(line: TemplateLine, name: SlotName, slot: Slot): TemplateFault['code'] | null {
  if (slot.as === 'choice') return 'choice-printed';
  const isAlone = line.kind === 'block' || (line.kind === 'addressee' && line.label.length === 0 && line.pieces.length === 1);
  if (standsAlone(slot) && !isAlone) return 'block-in-line';
  if (slot.as === 'sections' && line.kind !== 'block') return 'block-in-line';
  if (name.filter !== undefined && !filtersOf[slot.as].includes(name.filter)) return 'filter';
  return null;
}

function faultsOfGuard(line: number, guard: Guard, slots: SlotsOfKind['slots']): readonly TemplateFault[] {
  const slot = slots[guard.slot];
  if (!slot) return [{ line, code: 'unknown-slot', slot: guard.slot }];
  if (guard.is !== 'value') return [];
  const isKnown = slot.as === 'choice' && slot.choices?.includes(guard.value ?? '');
  return isKnown ? [] : [{ line, code: 'choice-value', slot: `${guard.slot} = ${guard.value}` }];
}

function faultsOfLine(line: TemplateLine, slots: SlotsOfKind['slots']): readonly TemplateFault[] {
  const ofGuard = line.guard ? faultsOfGuard(line.line, line.guard, slots) : [];
  const ofSlots = slotsIn(line).flatMap((name): readonly TemplateFault[] => {
    const slot = Object.hasOwn(slots, name.slot) ? slots[name.slot] : undefined;
    if (!slot) return [{ line: line.line, code: 'unknown-slot', slot: name.slot }];
    const code = faultOfPlace(line, name, slot);
    return code ? [{ line: line.line, code, slot: name.slot }] : [];
  });
  return [...ofGuard, ...ofSlots];
}

/** Whether a guard lets a line be printed whenever its slot has a value. */
function isAlways(guard: Guard | null, name: string): boolean {
  return guard === null || (guard.slot === name && guard.is === 'present');
}

/** Slots all of whose conditions together leave no case out: every value of one choice, or present and absent of one slot. */
function coversAll(guards: readonly (Guard | null)[], name: string, slots: SlotsOfKind['slots']): boolean {
  if (guards.some((guard) => isAlways(guard, name))) return true;
  return Object.entries(slots).some(([other, slot]) => {
    const of = guards.filter((guard): guard is Guard => guard?.slot === other);
    const byPresence = of.some(({ is }) => is === 'present') && of.some(({ is }) => is === 'absent');
    const values = of.flatMap(({ value }) => value ?? []);
    return byPresence || (slot.as === 'choice' && slot.choices?.every((choice) => values.includes(choice)) === true);
  });
}

function linesThatSay(template: Template, name: string, slot: Slot): readonly TemplateLine[] {
  if (slot.as !== 'choice') return template.lines.filter((line) => slotsIn(line).some((named) => named.slot === name));
  return template.lines.filter((line) => line.guard?.slot === name && line.guard.is === 'value');
}

function faultOfTerm(template: Template, [name, slot]: readonly [string, Slot], slots: SlotsOfKind['slots']): readonly CheckedFault[] {
  const terms = slot.essential;
  if (!terms) return [];
  const lines = linesThatSay(template, name, slot);
  if (lines.length === 0) return [{ line: 0, code: 'term-missing', slot: name, terms }];
  const guards = lines.map((line) => line.guard);
  const standard = template.lines.some((line) => line.guard?.slot === name && line.guard.is === 'absent');
  const isCovered =
    slot.as === 'choice'
      ? slot.choices?.every((choice) => guards.some((guard) => guard?.value === choice))
      : coversAll(guards, name, slots) && (!slot.hasStandardWording || standard);
  return isCovered ? [] : [{ line: lines[0]?.line ?? 0, code: 'term-conditional', slot: name, terms }];
}

/**
 * Compares a template with its kind: every slot exists and stands where it may, and no term of the law is lost.
 *
 * A term counts as there when its slot is named on a line that is printed whenever the content has it; a choice, when every
 * value of it has a line.
 *
 * @returns All faults, by line; line 0 when something is nowhere in the template.
 */
export function checkTemplate(template: Template, { slots }: SlotsOfKind): readonly CheckedFault[] {
  return [
    ...template.lines.flatMap((line) => faultsOfLine(line, slots)),
    ...Object.entries(slots).flatMap((entry) => faultOfTerm(template, entry, slots)),
  ];
}
