/** `series('MED-DEF', 4)`: MED-DEF-01 to MED-DEF-04. */
function series(name: string, last: number): readonly string[] {
  return Array.from({ length: last }, (_, index) => `${name}-${String(index + 1).padStart(2, '0')}`);
}

/** Rows of the dossier of the law, by its sections: each has to be carried by a rule, or by a collision or gap where there is no rule to carry. */
export const dossierRows: readonly string[] = [
  // 2.1 to 2.6: scope, definitions, confidentiality, the authorised body, mediators, parties
  ...series('MED-SCOPE', 10),
  ...series('MED-DEF', 4),
  'MED-AIM-01',
  'MED-PRIN-01',
  ...series('MED-VOL', 5),
  ...series('MED-IND', 2),
  ...series('MED-CONF', 4),
  ...series('MED-GOV', 8),
  ...series('MED-ELIG', 12),
  ...series('MED-DUTY', 9),
  ...series('MED-RIGHT', 2),
  ...series('MED-PARTY', 5),
  // 2.7 to 2.9: organisations and registers
  ...series('MED-ORG', 6),
  ...series('REG-P', 9),
  ...series('REG-O', 6),
  // 2.10 to 2.17: the way of a mediation
  ...series('MED-PROC', 10),
  'MED-CON-00',
  ...series('MED-CON', 14),
  ...series('MED-EXP', 5),
  ...series('MED-TERM', 6),
  ...series('MED-COURT', 2),
  ...series('MED-CRIM', 5),
  ...series('MED-FAM', 3),
  ...series('MED-ENF', 3),
  ...series('MED-END', 6),
  ...series('MED-SET', 11),
  // 2.18: collisions and gaps
  ...Array.from({ length: 13 }, (_, index) => `C${index + 1}`),
  // 3: other codes and laws
  ...series('CPC-REC', 2),
  ...series('CPC-CLM', 5),
  ...series('CPC-MED', 9),
  ...series('CPC-SET', 11),
  'CPC-PART-01',
  ...series('CPC-ORD', 6),
  'CPC-WIT-01',
  ...series('APPC', 7),
  'UK-68-1',
  'UK-68-2',
  'UK-68-3',
  'UK-68-4a',
  'UK-68-4b',
  'UK-68-4c',
  'UK-68-4d',
  'UK-68-4e',
  ...series('UPK', 11),
  ...series('KOAP', 4),
  ...series('DUTY', 4),
  ...series('FAM', 9),
  ...series('LAB', 5),
  ...series('ENF', 4),
  ...series('CONS', 2),
  'SING-01',
  'NOT-01',
  'TAXM-01',
  'PD-01',
  // 4: training; 5: registers, in the order of its table
  ...series('TRN', 8),
  ...series('REGISTER', 5),
];
