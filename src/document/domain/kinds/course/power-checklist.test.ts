import { describe, expect, it } from 'vitest';
import { type PowerChecks, powerConclusion } from '#document/domain/kinds/course/power-checklist.ts';

const whole: PowerChecks = {
  identity: 'yes',
  original: 'yes',
  inForce: 'yes',
  organisation: 'not-needed',
  mediation: 'yes',
  settlement: 'yes',
};

describe('a checked power of attorney', () => {
  it('lets the representative sign when it names the settlement expressly', () => {
    expect(powerConclusion(whole)).toBe('may-sign');
  });

  it('lets the representative only take part when it does not name the settlement', () => {
    expect(powerConclusion({ ...whole, settlement: 'no' })).toBe('may-take-part');
  });

  it.each(['identity', 'original', 'inForce', 'organisation', 'mediation'] as const)(
    'keeps the representative out when its %s fails, whatever is still open',
    (check) => {
      expect(powerConclusion({ ...whole, settlement: 'open', [check]: 'no' })).toBe('may-not');
    },
  );

  it.each(['identity', 'original', 'inForce', 'organisation', 'mediation', 'settlement'] as const)(
    'concludes nothing while its %s is open',
    (check) => {
      expect(powerConclusion({ ...whole, [check]: 'open' })).toBe('open');
    },
  );
});
