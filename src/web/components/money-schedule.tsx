import type { JSX } from 'preact';
import type { Day } from '#kernel/day.ts';
import { DataTable } from '#web/components/data-table.tsx';
import type { Speech } from '#web/speech.ts';

export interface Payment {
  readonly id: string;
  readonly dueOn: Day;
  readonly amountTiyn: number;
  /** Who pays, ready text. */
  readonly payer: string;
  /** To whom, ready text. */
  readonly payee: string;
  readonly state: 'due' | 'paid' | 'late' | 'disputed';
}

/** Payments by day, with what is paid, what is late, and the totals. */
export function MoneySchedule({
  speech,
  caption,
  payments,
}: {
  readonly speech: Speech;
  readonly caption: string;
  readonly payments: readonly Payment[];
}): JSX.Element {
  const total = payments.reduce((sum, payment) => sum + payment.amountTiyn, 0);
  const paid = payments.filter((payment) => payment.state === 'paid').reduce((sum, payment) => sum + payment.amountTiyn, 0);
  return (
    <div class="b-money">
      <DataTable
        speech={speech}
        caption={caption}
        columns={[
          { key: 'due', title: speech.t('web.money.due') },
          { key: 'payer', title: speech.t('web.money.payer') },
          { key: 'payee', title: speech.t('web.money.payee') },
          { key: 'amount', title: speech.t('web.money.amount'), isNumber: true },
          { key: 'state', title: speech.t('web.money.state') },
        ]}
        rows={payments.map((payment) => ({
          id: payment.id,
          cells: {
            due: speech.day(payment.dueOn),
            payer: payment.payer,
            payee: payment.payee,
            amount: speech.money(payment.amountTiyn),
            state: <span class={`b-tag b-tag--${payment.state}`}>{speech.t(`web.money.state.${payment.state}`)}</span>,
          },
        }))}
      />
      <p class="b-money__total">{speech.t('web.money.total', { paid: speech.money(paid), total: speech.money(total) })}</p>
    </div>
  );
}
