import { z } from 'zod';
import { issueObstacles } from '#agreement/domain/issue-obstacles.ts';
import type { Act } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, mediates } from '#case/domain/gate.ts';
import { err, ok } from '#kernel/result.ts';

const input = z.object({});

/**
 * The mediator issues the confirmed text as a numbered document to be signed.
 *
 * @error Everything `issueObstacles` finds, all at once: what is missing, what the law forbids, who has not confirmed.
 */
export const issueSettlement: Act<z.output<typeof input>> = act({
  name: 'issue-settlement',
  input,
  needs: ['document'],
  may: (state, me, today) => [...gate(mediates(me), atStage(state, 'meeting')), ...issueObstacles(state, today)],
  decide: (state, _, { document, today }) => {
    const obstacles = issueObstacles(state, today);
    const { settlement } = state.agreement;
    if (obstacles.length > 0 || !settlement) return err(obstacles);
    if (!document) throw new Error('issue-settlement was decided without its document');
    const { documentId, documentSha256, number, code } = document;
    return ok([event('settlement-issued', 'case', { version: settlement.version, number, code, documentId, documentSha256 }, null)]);
  },
});
