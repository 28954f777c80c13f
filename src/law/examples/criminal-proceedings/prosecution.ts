import { atBorder } from '#law/engine/example.ts';
import { type Facts, type Shown, today } from '#law/examples/criminal-proceedings/facts.ts';
import type { CriminalFacts } from '#law/questions/criminal-facts.ts';

function of(crimeArticle: string): Facts {
  return { criminalTopic: 'end-of-case', crimeArticle };
}

/** Each article of a list, and the part after its last one, which the list does not reach. */
function prosecuted(articles: string, expected: Pick<Shown, 'says' | 'finds'>): readonly Shown[] {
  return articles.split(' ').map((article) => ({ on: today, facts: { ...of(article), reinstatementJudgment: false }, ...expected }));
}

export const prosecution: readonly Shown[] = [
  ...prosecuted('114(1) 114(2) 123(1) 131 147(1) 147(2) 149(1) 150(1) 152(1) 152(2) 198(1) 199(1) 321(1)', {
    says: { 'private-prosecution': '32(2)' },
    finds: { prosecution: 'private', release: 'must' },
  }),
  ...prosecuted(
    '108-1(1) 109-1(1) 110(1) 115 120(1) 121(1) 121-1 126(1) 138 139 145 148(1) 152(3) 153(1) 154 155(1) 157(1) 158(1) 159 187 189(1) 189(2) 190(1) 195(1) 198(2) 199(2) 201(1) 202(1) 204',
    { says: { 'private-public-prosecution': '32(3)' }, finds: { prosecution: 'private-public' } },
  ),
  ...prosecuted('205(1) 206(1) 207(1) 208(1) 209(1) 211(1) 223(1) 223(2) 248(1) 250 251(1) 317(1) 319(1) 319(2) 321(2) 345(1) 389(1)', {
    says: { 'private-public-prosecution': '32(3)' },
    finds: { prosecution: 'private-public' },
  }),
  ...prosecuted(
    '114(3) 123(2) 147(3) 149(2) 150(2) 152(4) 198(3) 199(3) 321(3) 108-1(2) 109-1(2) 110(2) 120(2) 121(2) 126(2) 148(2) 153(2) 155(2) 157(2) 158(2) 189(3) 190(2) 195(2)',
    { says: { 'public-prosecution': '32(6)' }, finds: { prosecution: 'public' } },
  ),
  ...prosecuted('201(2) 202(2) 205(2) 206(2) 207(2) 208(2) 209(2) 211(2) 223(3) 248(2) 251(2) 317(2) 319(3) 345(2) 389(2) 188(2)', {
    says: { 'public-prosecution': '32(6)' },
    finds: { prosecution: 'public' },
  }),
  {
    on: today,
    facts: { ...of('ст. 152 ч. 1'), reinstatementJudgment: true },
    says: { 'private-public-prosecution': '32(3)' },
    silent: ['private-prosecution'],
  },
  { on: today, facts: { ...of('152(2)'), reinstatementJudgment: true }, says: { 'private-prosecution': '32(2)' } },
  { on: today, facts: of('152(1)'), silent: ['private-prosecution', 'private-public-prosecution', 'public-prosecution'] },
  { on: today, facts: of('120'), silent: ['private-public-prosecution', 'public-prosecution'] },
  { on: today, facts: { ...of('131'), reconciled: true }, outcome: 'allowed', says: { reconciled: '32(2)' } },
  { on: today, facts: { ...of('131'), reconciled: false }, outcome: 'refused', says: { 'not-reconciled': '32(2)' } },
  { on: today, facts: of('131'), outcome: 'missing', missing: ['reconciled'] },
  ...['131', '115', '188(2)'].flatMap((article, index) =>
    atBorder<CriminalFacts>('2024-09-06', of(article), {
      before: {
        says: { 'prosecution-lists-not-read': '32(6)' },
        silent: ['private-prosecution', 'private-public-prosecution', 'public-prosecution'],
      },
      since: {
        finds: { prosecution: ['private', 'private-public', 'public'][index] ?? '' },
        silent: ['prosecution-lists-not-read'],
      },
    }),
  ),
  ...atBorder<CriminalFacts>(
    '2024-09-06',
    { ...of('152(1)'), reinstatementJudgment: true },
    {
      before: { says: { 'prosecution-lists-not-read': '32(6)' }, silent: ['private-public-prosecution'] },
      since: { says: { 'private-public-prosecution': '32(3)' } },
    },
  ),
];
