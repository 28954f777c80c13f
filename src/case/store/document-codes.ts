import type { RegisteredDocument } from '#case/acts/ports.ts';
import type { CaseTables } from '#case/store/rows.ts';
import type { Day } from '#kernel/day.ts';
import { sha256 } from '#platform/crypto/canonical.ts';
import type { Tx } from '#platform/database/database.ts';

/** Codes are read aloud and typed: case, spaces and hyphens do not matter. */
function codeHash(code: string): string {
  return sha256(`document-code:${code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')}`);
}

/** Makes a document findable by its code and its hash. */
export async function registerDocument(tx: Tx, { code, issuedOn, ...known }: RegisteredDocument): Promise<void> {
  const row = { code_hash: codeHash(code), ...known, issued_on: issuedOn };
  await tx.withTables<CaseTables>().insertInto('document_code').values(row).execute();
}

/** What the service says of a document to whoever holds it: number, kind, day; nothing of its content. */
export interface FoundDocument {
  readonly number: string;
  readonly kind: string;
  readonly issuedOn: Day;
}

/** Finds an issued document by its code or by the hash of its file. */
export async function findDocument(tx: Tx, by: { readonly code: string } | { readonly sha256: string }): Promise<FoundDocument | null> {
  const row = await tx
    .withTables<CaseTables>()
    .selectFrom('document_code')
    .select(['number', 'kind', 'issued_on'])
    .$if('code' in by, (query) => query.where('code_hash', '=', 'code' in by ? codeHash(by.code) : ''))
    .$if('sha256' in by, (query) => query.where('sha256', '=', 'sha256' in by ? by.sha256 : ''))
    .executeTakeFirst();
  return row ? { number: row.number, kind: row.kind, issuedOn: row.issued_on as Day } : null;
}
