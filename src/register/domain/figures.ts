import type { MediatorFigures } from '#register/domain/mediator.ts';

/** Fewer ended cases than this would let readers guess at single ones. */
export const fewestCases: number = 5;

/** The figures when there are enough cases to publish them (Law 10(1)(2): results without anything of the people). */
export function publishable(figures: MediatorFigures | null): MediatorFigures | null {
  return figures !== null && figures.endedCases >= fewestCases ? figures : null;
}
