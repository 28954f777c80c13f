import { describe, expect, it } from 'vitest';
import { sideSignatures } from '#document/domain/kinds/court/side-signatures.ts';
import { aigul, company } from '#document/samples/sample-people.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const s = { ...speechFor('ru'), language: 'ru' } as const;

describe('the signatures under a paper for a court', () => {
  it('stand under the name of the side in court, not under that of the side in mediation', () => {
    expect(sideSignatures('document.side.plaintiff', [aigul], s)).toEqual([{ role: 'Истец', name: aigul.name }]);
  });

  it('of a firm name the person who signs for it', () => {
    expect(sideSignatures('document.side.defendant', [company], s)).toEqual([
      { role: 'Ответчик', name: 'ТОО «Жеңіс Құрылыс»\nЩербаков Фёдор Юрьевич' },
    ]);
  });
});
