import { type RawBuilder, sql } from 'kysely';

/** A value for a `jsonb` column. Arrays too: drivers would otherwise write them as arrays of PostgreSQL. */
export function jsonb<T>(value: T): RawBuilder<T> {
  return sql<T>`cast(${JSON.stringify(value)} as text)::jsonb`;
}
