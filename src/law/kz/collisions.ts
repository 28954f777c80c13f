/** A place where the law contradicts itself or is silent. `law.collision.<id>` tells it in plain words. */
export interface Collision {
  readonly id: string;
  /** Rules that it touches, by id; empty while none of them is among the rules here. */
  readonly rules: readonly string[];
  /** True when nobody has yet compared the finding with the official text. */
  readonly fromMemory?: true;
}

/** Collisions and gaps of the law of mediation, in the order in which they were found. */
export const collisions: readonly Collision[] = [
  { id: 'C1', rules: ['kz.mediation.23.2', 'kz.civil-procedure.179.5'] },
  { id: 'C2', rules: ['kz.mediation.25-1.2', 'kz.mediation.25-1.3'] },
  { id: 'C3', rules: [] },
  { id: 'C4', rules: ['kz.mediation.22.6', 'kz.mediation.21.2'] },
  { id: 'C5', rules: ['kz.mediation.20.9', 'kz.mediation.23.1'] },
  { id: 'C6', rules: [] },
  { id: 'C7', rules: ['kz.mediation.14.7'] },
  { id: 'C8', rules: ['kz.mediation.9.4.1'] },
  { id: 'C9', rules: ['kz.mediation.14.7'] },
  { id: 'C10', rules: ['kz.mediation.22.5'] },
  { id: 'C11', rules: [] },
  { id: 'C12', rules: ['kz.mediation.26.2', 'kz.mediation.23.4'] },
  { id: 'C13', rules: ['kz.labour.160.stop'], fromMemory: true },
];
