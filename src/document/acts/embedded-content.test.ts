import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentSchema, embeddedContent } from '#document/acts/embedded-content.ts';
import { documentKinds } from '#document/domain/document-kinds.ts';
import { sampleDocuments } from '#document/samples/sample-documents.ts';

const golden = new URL('../../../test/golden/document-schemas.json', import.meta.url);

/** One kind a line, so that a changed schema is a changed line, which asks for a new version. */
function written(): string {
  return `[\n${documentKinds.map((kind) => JSON.stringify(documentSchema(kind))).join(',\n')}\n]\n`;
}

describe('the data inside documents', () => {
  it('change their schema only on purpose', () => {
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, written());
    expect(written()).toBe(readFileSync(golden, 'utf8'));
  });

  it('are the same text for the same content, in whatever order it was put together', () => {
    const { settlement } = sampleDocuments;
    const turned = Object.fromEntries(Object.entries(settlement).toReversed()) as unknown as typeof settlement;
    expect(embeddedContent('settlement', turned)).toBe(embeddedContent('settlement', settlement));
  });
});
