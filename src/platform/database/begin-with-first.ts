type Query = (text: string, parameters: readonly unknown[]) => Promise<unknown>;

/**
 * Lets `begin` travel with the first statement of its transaction: one round trip less for each. A transaction in which nothing was
 * asked is never begun.
 *
 * @param query - Runs a statement; without parameters several in one text, answering for the last.
 */
export function beginWithFirst(query: Query): Query {
  let isWaiting = false;
  return async (text, parameters) => {
    if (text === 'begin') {
      isWaiting = true;
      return { command: 'BEGIN', rowCount: 0, rows: [] };
    }
    if (!isWaiting) return query(text, parameters);
    isWaiting = false;
    if (text === 'commit' || text === 'rollback') return { command: text.toUpperCase(), rowCount: 0, rows: [] };
    if (parameters.length === 0) return query(`begin;${text}`, parameters);
    await query('begin', []);
    return query(text, parameters);
  };
}
