import type { JSX } from 'preact';

/** The sign of the service: a shanyrak, a ring with two pairs of arcs that meet. One colour, that of the text around it. */
export function Mark(): JSX.Element {
  return (
    <svg
      class="b-mark__sign"
      viewBox="0 0 40 40"
      width="40"
      height="40"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="20" cy="20" r="17.5" stroke-width="3.2" />
      <g stroke-width="2.4" stroke-linecap="round">
        <path d="M13 4.5C18.6 14 18.6 26 13 35.5" />
        <path d="M27 4.5C21.4 14 21.4 26 27 35.5" />
        <path d="M4.5 13C14 18.6 26 18.6 35.5 13" />
        <path d="M4.5 27C14 21.4 26 21.4 35.5 27" />
      </g>
    </svg>
  );
}
