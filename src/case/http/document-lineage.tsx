import type { JSX } from 'preact';
import type { CaseEvent } from '#case/domain/event.ts';
import type { CaseState } from '#case/domain/state.ts';
import { type NamesOfPeople, whoOf } from '#case/http/event-words.ts';
import { DataTable } from '#web/components/data-table.tsx';
import type { Speech } from '#web/speech.ts';

interface LineageProps {
  readonly speech: Speech;
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
  readonly names: NamesOfPeople;
}

/** Where one version came from: what it is, what it was made from, by which means. */
interface Origin {
  readonly what: string;
  readonly from: string;
  readonly tool: string;
}

function originOf(event: CaseEvent, speech: Speech): Origin | null {
  const says = (id: string, n = 0): string => speech.t(`case.lineage.${id}`, { n });
  switch (event.kind) {
    case 'contract-drafted': {
      const { version } = event.payload;
      return { what: says('contract', version), from: version > 1 ? says('version', version - 1) : says('first'), tool: says('template') };
    }
    case 'settlement-drafted': {
      const { version, fromOffer } = event.payload;
      const parent = version > 1 ? says('version', version - 1) : says('first');
      return { what: says('settlement', version), from: fromOffer ? says('offer') : parent, tool: says('form') };
    }
    case 'settlement-issued':
      return { what: says('issued'), from: says('version', event.payload.version), tool: says('template') };
    case 'court-order-prepared':
      return { what: says('court-order'), from: says('issued'), tool: says('template') };
    case 'mediator-asked':
      return { what: says('choice'), from: says('rankings'), tool: speech.t('case.lineage.rule', { rule: event.payload.rule }) };
    case 'law-checked':
      return {
        what: says('law'),
        from: says('answers'),
        tool: speech.t('case.lineage.rule', { rule: speech.list(event.payload.ruleIds.map((id) => id.replace(/^kz\./, ''))) }),
      };
    default:
      return null;
  }
}

const columns = ['what', 'from', 'by', 'tool', 'when'] as const;

/** Every version of a document and every computed choice that this reader may know: author, means, and what it was made from. */
export function DocumentLineage({ speech, state, events, names }: LineageProps): JSX.Element {
  const rows = events.flatMap((event) => {
    const origin = originOf(event, speech);
    const isComputed = event.kind === 'mediator-asked' || event.kind === 'law-checked';
    const by = isComputed ? speech.t('case.who.program') : whoOf(event, { state, speech, names });
    return origin ? [{ id: event.id, cells: { ...origin, by, when: speech.instant(event.at) } }] : [];
  });
  return (
    <DataTable
      speech={speech}
      caption={speech.t('case.lineage.title')}
      columns={columns.map((key) => ({ key, title: speech.t(`case.lineage.column.${key}`) }))}
      rows={rows}
      empty={speech.t('case.lineage.none')}
      isTitled
    />
  );
}
