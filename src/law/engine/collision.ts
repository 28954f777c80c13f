/** What matters of a case when one asks which collisions of the law have touched it. Nothing here was said by anybody. */
export interface CaseTraits {
  /** Kind of dispute, as the question of scope knows it. */
  readonly disputeKind: string;
  readonly setting: 'outside' | 'court' | 'criminal' | 'administrative-offence' | 'enforcement';
  /** A mediator accepted the case. */
  readonly hasMediator: boolean;
  readonly mediatorKind: 'professional' | 'public' | 'retired-judge' | 'judge' | 'unknown';
  /** A contract of mediation was concluded. */
  readonly hasContract: boolean;
  /** Language in which a party reads the documents of the case. */
  readonly isReadInKazakh: boolean;
  readonly hasSettlement: boolean;
  /** A mediator withdrew, was refused or replaced. */
  readonly mediatorChanged: boolean;
  /** Ground on which the mediation ended; `none` while it goes on. */
  readonly endGround: 'none' | 'settlement' | 'mediator-excludes' | 'refusal-of-mediation' | 'refusal-to-continue' | 'term-expired';
}

/** Which cases a collision touches: each trait named must be one of the values listed. */
export type TouchedCases = { readonly [Trait in keyof CaseTraits]?: readonly CaseTraits[Trait][] };

/** A place where the law contradicts itself or is silent. `law.collision.<id>` tells it in plain words. */
export interface Collision {
  readonly id: string;
  /** Rules that it touches, by id; empty while none of them is among the rules of the pack. */
  readonly rules: readonly string[];
  /** Rows of the dossier that it carries. */
  readonly rows?: readonly string[];
  /** True when nobody has yet compared the finding with the official text. */
  readonly fromMemory?: true;
  /** The query that counts the cases it has touched; absent where it touches registers or wording, never a case. */
  readonly touches?: TouchedCases;
  /** The draft that would mend it, by its title; absent until one is proposed. */
  readonly proposal?: string;
}

/**
 * Tells whether a collision touches a case.
 *
 * @example isTouched({ setting: ['court'], hasContract: [true] }, traits)
 */
export function isTouched(touches: TouchedCases, traits: CaseTraits): boolean {
  return Object.entries(touches).every(([trait, values]) => (values as readonly unknown[]).includes(traits[trait as keyof CaseTraits]));
}

/** Ids of the collisions that touch a case, in their own order. */
export function collisionsTouching(collisions: readonly Collision[], traits: CaseTraits): readonly string[] {
  return collisions.filter(({ touches }) => touches !== undefined && isTouched(touches, traits)).map(({ id }) => id);
}
