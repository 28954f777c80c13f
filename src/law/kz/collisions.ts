import type { Collision } from '#law/engine/collision.ts';

/** Collisions and gaps of the law of mediation, in the order in which they were found. */
export const collisions: readonly Collision[] = [
  {
    id: 'C1',
    rows: ['C1'],
    rules: ['kz.mediation.23.2', 'kz.civil-procedure.179.5'],
    touches: { setting: ['court'], hasContract: [true] },
  },
  {
    id: 'C2',
    rows: ['C2'],
    rules: ['kz.mediation.25-1.2', 'kz.mediation.25-1.3', 'kz.enforcement.47.1.2-1'],
    touches: { setting: ['enforcement'], hasSettlement: [true] },
  },
  { id: 'C3', rows: ['C3'], rules: ['kz.mediation.13.1'], touches: { hasContract: [true], mediatorKind: ['professional'] } },
  { id: 'C4', rows: ['C4'], rules: ['kz.mediation.22.6', 'kz.mediation.21.2'], touches: { hasContract: [true], mediatorKind: ['public'] } },
  { id: 'C5', rows: ['C5'], rules: ['kz.mediation.20.9', 'kz.mediation.23.1'], touches: { setting: ['enforcement'], hasContract: [true] } },
  { id: 'C6', rows: ['C6'], rules: [], touches: { hasContract: [true], isReadInKazakh: [true] } },
  {
    id: 'C7',
    rows: ['C7'],
    rules: ['kz.mediation.14.3', 'kz.mediation.14.4', 'kz.mediation.14.8'],
    touches: { hasMediator: [true], mediatorKind: ['professional'] },
  },
  {
    id: 'C8',
    rows: ['C8'],
    rules: ['kz.mediation.10.2.6', 'kz.mediation.9.4.1.programme'],
    touches: { hasMediator: [true], mediatorKind: ['professional'] },
  },
  {
    id: 'C9',
    rows: ['C9'],
    rules: ['kz.mediation.16.3', 'kz.mediation.8-1.11'],
    touches: { hasMediator: [true], mediatorKind: ['public', 'retired-judge'] },
  },
  {
    id: 'C10',
    rows: ['C10'],
    rules: ['kz.mediation.12.2', 'kz.mediation.10.2.5', 'kz.mediation.22.5'],
    touches: { mediatorChanged: [true] },
  },
  { id: 'C11', rows: ['C11'], rules: [], touches: { setting: ['court', 'enforcement'], hasContract: [true] } },
  { id: 'C12', rows: ['C12'], rules: ['kz.mediation.26.2', 'kz.mediation.23.4'], touches: { endGround: ['mediator-excludes'] } },
  {
    id: 'C13',
    rows: ['C13'],
    rules: ['kz.civil.183.1', 'kz.labour.160.stop'],
    touches: { hasContract: [true], disputeKind: ['civil', 'labour', 'family', 'neighbour', 'consumer', 'business', 'administrative'] },
  },
  { id: 'G1', rows: ['TRN-04'], rules: ['kz.training-rules-2011.1', 'kz.training-rules-2025.1'], fromMemory: true },
  { id: 'G2', rows: ['TRN-08'], rules: ['kz.training-rules-2025.1'], fromMemory: true },
  { id: 'G3', rules: ['kz.public-mediators-register.1', 'kz.mediation.16.4'], fromMemory: true },
  { id: 'G4', rules: ['kz.criminal.68.1.death', 'kz.criminal.68.4.3.family'], touches: { setting: ['criminal'] } },
  { id: 'G5', rules: ['kz.criminal.68.4.8', 'kz.criminal.71.1.2'], touches: { setting: ['criminal'] } },
  { id: 'G6', rows: ['CONS-02'], rules: ['kz.consumers.42-2.1'], fromMemory: true, touches: { disputeKind: ['consumer'] } },
  { id: 'G7', rules: ['kz.notariate.92-1.2.10'], touches: { hasSettlement: [true], setting: ['outside'] } },
  {
    id: 'G8',
    rules: ['kz.administrative-offences.64.1', 'kz.administrative-offences.64.1-1'],
    touches: { setting: ['administrative-offence'] },
  },
  { id: 'G9', rules: ['kz.enforcement.42.12', 'kz.mediation.25-1.1'], touches: { setting: ['enforcement'], hasContract: [true] } },
];
