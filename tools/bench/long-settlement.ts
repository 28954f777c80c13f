import type { SettlementDocument } from '#document/domain/kinds/outcome/settlement.ts';
import { sampleDocuments } from '#document/samples/sample-documents.ts';

/** A settlement of five pages in its two languages, with another number each time, so that nothing can be kept from the last one. */
export function longSettlement(no: number): SettlementDocument {
  const sample = sampleDocuments.settlement;
  const [promise] = sample.obligations;
  if (!promise) throw new Error('the sample has no obligation');
  const obligations = Array.from({ length: 20 }, (_, index) => ({ ...promise, no: index + 1, amountTiyn: 100_000 * (index + 1) + no }));
  return { ...sample, head: { ...sample.head, number: `2026-${String(no).padStart(6, '0')}` }, obligations };
}
