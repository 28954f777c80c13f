import { describe, expect, it } from 'vitest';
import { investigatorNoticeKind } from '#document/domain/kinds/authorities/investigator-notice.ts';
import { investigatorNoticeSample } from '#document/samples/authorities/investigator-notice.ts';
import { aigul, contractReference } from '#document/samples/sample-people.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const { outcome: _outcome, settlement, obligations, repair, ...bare } = investigatorNoticeSample;
const isDocument = (said: object): boolean => investigatorNoticeKind.schema.safeParse({ ...bare, ...said }).success;

describe('a notice to the body that conducts a criminal case', () => {
  it.each(['complete', 'partial', 'pending'])('of a settlement may say that what it promises is %s', (state) => {
    expect(isDocument({ outcome: 'settled', settlement, obligations, repair: state })).toBe(true);
  });

  it.each(['term-expired', 'refused', 'excluded'])('that there is none, because of %s, needs no more', (outcome) => {
    expect(isDocument({ outcome })).toBe(true);
  });

  it('of a settlement names it', () => {
    expect(isDocument({ outcome: 'settled', obligations, repair })).toBe(false);
  });

  it.each([{ settlement: contractReference }, { obligations }, { repair }])('that there is none holds nothing of one: %o', (said) => {
    expect(isDocument({ outcome: 'refused', ...said })).toBe(false);
  });

  it('names the victim without saying where the victim lives', () => {
    const filled = investigatorNoticeKind.fill({ ...investigatorNoticeSample, suspects: [aigul] }, { ...speechFor('ru'), language: 'ru' });
    const people = JSON.stringify([filled['victims'], filled['suspects']]);
    expect(people).toContain(aigul.name);
    expect(people).toContain(aigul.identity?.number);
    expect(people).not.toContain('Айтеке');
    expect(people).not.toContain(aigul.phone);
  });
});
