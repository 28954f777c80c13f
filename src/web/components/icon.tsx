import type { JSX } from 'preact';

/** Drawings on a 24 by 24 grid, all strokes of one weight. */
const drawings = {
  done: 'M20 6.5 9.5 17.5 4 12',
  note: 'M12 11v6M12 7.2v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  problem: 'M12 9v5M12 17v.1M10.3 4 2.6 17.4A2 2 0 0 0 4.3 20.5h15.4a2 2 0 0 0 1.7-3.1L13.7 4a2 2 0 0 0-3.4 0Z',
  'both-sides':
    'M8 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 8 11ZM16.5 11a2.7 2.7 0 1 0 0-5.4M2.5 19.5c0-3.2 2.4-5.3 5.5-5.3s5.5 2.1 5.5 5.3M16.5 14.2c2.9 0 5 1.9 5 5.3',
  'everyone-in-the-case':
    'M12 8.500a2.700 2.700 0 1 0 0-5.400 2.700 2.700 0 0 0 0 5.400ZM5.500 20.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM18.500 20.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM10.700 8.700 7 15.500M13.300 8.700 17 15.500M8 18h8',
  'you-and-reviewer': 'M12 3 5 6v5.500c0 4.500 3 7.700 7 9.500 4-1.800 7-5 7-9.500V6l-7-3ZM12 8v4.500M12 15.500v.1',
  'you-and-mediator':
    'M4 5h12a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H9l-4 3.500V14H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2ZM21.5 9.500v6a2 2 0 0 1-1.5 1.900V20.500l-3.5-3H12',
  'only-you':
    'M6 11h12a1.5 1.5 0 0 1 1.5 1.500v6A1.5 1.5 0 0 1 18 20H6a1.5 1.5 0 0 1-1.5-1.500v-6A1.5 1.5 0 0 1 6 11ZM8 11V8a4 4 0 0 1 8 0v3',
  'mediator-only': 'M12 3 5 6v5.500c0 4.5 3 7.7 7 9.5 4-1.8 7-5 7-9.500V6l-7-3ZM9 12l2.2 2.200L15.2 10',
  'court-outcome': 'M3 9.5 12 4l9 5.500M5 10v8M10 10v8M14 10v8M19 10v8M3 20.500h18',
  organisation:
    'M4.5 20.500V5.500A1.5 1.5 0 0 1 6 4h7.500A1.5 1.5 0 0 1 15 5.500v15M15 10h3a1.5 1.5 0 0 1 1.5 1.500v9M2.5 20.500h19M8 8h3.500M8 12h3.500M8 16h3.5',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5.200l3.2 2',
  turn: 'M5 12h13M13 6.500l5.5 5.500L13 17.5',
  file: 'M13.5 3H7a1.5 1.5 0 0 0-1.5 1.500v15A1.5 1.5 0 0 0 7 21h10a1.5 1.5 0 0 0 1.5-1.500V8L13.5 3ZM13.5 3v5h5',
  law: 'M12 4v16M7 20.500h10M5 7h14M5 7l-2.7 6.500a3 3 0 0 0 5.4 0L5 7ZM19 7l-2.7 6.500a3 3 0 0 0 5.4 0L19 7Z',
  empty:
    'M4 13.5 6.5 5.500h11L20 13.500M4 13.500v5A1.5 1.5 0 0 0 5.5 20h13a1.5 1.5 0 0 0 1.5-1.500v-5M4 13.500h4.500l1.3 2.500h4.400l1.3-2.500H20',
  leave: 'M14 4.500H6.500A1.5 1.5 0 0 0 5 6v12a1.5 1.5 0 0 0 1.5 1.500H14M10 12h10.500M17 8.500l3.5 3.5-3.5 3.5',
} as const;

export type IconName = keyof typeof drawings;

/** A small drawing beside a text that says the same; hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="b-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={drawings[name]} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
