import type { ArticlesRule, NormRule } from '#law/engine/rule.ts';
import { criminalProcedure2024 } from '#law/kz/editions.ts';

/** Articles of the Criminal Code prosecuted by the victim alone; reconciliation ends the case. Earlier lists were not read. */
export const privateProsecution: ArticlesRule = {
  id: 'kz.criminal-procedure.32.2',
  kind: 'articles',
  cite: { act: 'criminal-procedure', article: '32', paragraph: '2', read: { edition: '2024-07-05', source: 'S5' } },
  values: [
    {
      ...criminalProcedure2024,
      value: [
        { article: '114', parts: [1, 2] },
        { article: '123', parts: [1] },
        { article: '131', parts: [] },
        { article: '147', parts: [1, 2] },
        { article: '149', parts: [1] },
        { article: '150', parts: [1] },
        { article: '152', parts: [1, 2] },
        { article: '198', parts: [1] },
        { article: '199', parts: [1] },
        { article: '321', parts: [1] },
      ],
    },
  ],
  rows: ['UPK-01'],
};

/** Articles begun on the complaint of the victim; reconciliation ends the case only within article 68 of the Criminal Code. */
export const privatePublicProsecution: ArticlesRule = {
  id: 'kz.criminal-procedure.32.3',
  kind: 'articles',
  cite: { act: 'criminal-procedure', article: '32', paragraph: '3', read: { edition: '2024-07-05', source: 'S5' } },
  values: [
    {
      ...criminalProcedure2024,
      value: [
        { article: '108-1', parts: [1] },
        { article: '109-1', parts: [1] },
        { article: '110', parts: [1] },
        { article: '115', parts: [] },
        { article: '120', parts: [1] },
        { article: '121', parts: [1] },
        { article: '121-1', parts: [] },
        { article: '126', parts: [1] },
        { article: '138', parts: [] },
        { article: '139', parts: [] },
        { article: '145', parts: [] },
        { article: '148', parts: [1] },
        { article: '152', parts: [3] },
        { article: '153', parts: [1] },
        { article: '154', parts: [] },
        { article: '155', parts: [1] },
        { article: '157', parts: [1] },
        { article: '158', parts: [1] },
        { article: '159', parts: [] },
        { article: '187', parts: [] },
        { article: '189', parts: [1, 2] },
        { article: '190', parts: [1] },
        { article: '195', parts: [1] },
        { article: '198', parts: [2] },
        { article: '199', parts: [2] },
        { article: '201', parts: [1] },
        { article: '202', parts: [1] },
        { article: '204', parts: [] },
        { article: '205', parts: [1] },
        { article: '206', parts: [1] },
        { article: '207', parts: [1] },
        { article: '208', parts: [1] },
        { article: '209', parts: [1] },
        { article: '211', parts: [1] },
        { article: '223', parts: [1, 2] },
        { article: '248', parts: [1] },
        { article: '250', parts: [] },
        { article: '251', parts: [1] },
        { article: '317', parts: [1] },
        { article: '319', parts: [1, 2] },
        { article: '321', parts: [2] },
        { article: '345', parts: [1] },
        { article: '389', parts: [1] },
      ],
    },
  ],
  rows: ['UPK-02'],
};

/** Of the articles of private prosecution this one is private-public when a judgment on reinstatement was not performed. */
export const reinstatementNotPerformed: ArticlesRule = {
  id: 'kz.criminal-procedure.32.3.reinstatement',
  kind: 'articles',
  cite: { act: 'criminal-procedure', article: '32', paragraph: '3', read: { edition: '2024-07-05', source: 'S5' } },
  values: [{ ...criminalProcedure2024, value: [{ article: '152', parts: [1] }] }],
  rows: ['UPK-01', 'UPK-02'],
};

/** Every other case is one of public prosecution; known since the lists that were read. */
export const publicProsecution: NormRule = {
  id: 'kz.criminal-procedure.32.6',
  kind: 'norm',
  cite: { act: 'criminal-procedure', article: '32', paragraph: '6', read: { edition: '2024-07-05', source: 'S5' } },
  values: [{ ...criminalProcedure2024, value: true }],
  rows: ['UPK-03'],
};
