/** A thing that the program does by itself. `law` is the rule it follows, as an id of the law's texts; null where it is a rule of the service. */
export interface AutomaticStep {
  /** Kind of due work, or name of the calculation. */
  readonly kind: string;
  readonly rule: string | null;
  /** Whether it changes what somebody may do; reminders do not. */
  readonly hasEffect: boolean;
}

/** Every step that happens without a person, in the order in which a case can meet them. */
export const automaticSteps: readonly AutomaticStep[] = [
  { kind: 'law-check', rule: 'kz.mediation.1.2', hasEffect: true },
  { kind: 'safety-stop', rule: null, hasEffect: true },
  { kind: 'invitation-reminder', rule: null, hasEffect: false },
  { kind: 'lapse-invitation', rule: 'kz.mediation.20.6', hasEffect: true },
  { kind: 'choose-mediator', rule: null, hasEffect: true },
  { kind: 'term-reminder', rule: null, hasEffect: false },
  { kind: 'expire-term', rule: 'kz.mediation.23.1', hasEffect: true },
  { kind: 'settle-members', rule: null, hasEffect: true },
  { kind: 'promise-reminder', rule: null, hasEffect: false },
  { kind: 'promise-late', rule: null, hasEffect: false },
];
