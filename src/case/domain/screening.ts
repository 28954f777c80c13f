import type { SafetyAnswers } from '#case/domain/procedure-event.ts';

/** A mark that a person has to look at before anything goes on. */
export type SafetyMark = keyof SafetyAnswers;

export const safetyMarks: readonly SafetyMark[] = ['isAfraid', 'violence', 'protectiveOrder', 'childInDanger', 'needsHelpToDecide'];

/**
 * The alarming answers. One is enough to stop: a person decides, never the program.
 *
 * @example alarms({ ...calm, protectiveOrder: true }) // ['protectiveOrder']
 */
export function alarms(answers: SafetyAnswers): readonly SafetyMark[] {
  return safetyMarks.filter((mark) => answers[mark]);
}
