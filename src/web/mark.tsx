import type { JSX } from 'preact';

/** The sign of the service: a shanyrak, the crown of a yurt: a ring with its rays and two pairs of arcs that meet. One colour, that of the text around it. */
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
      <circle cx="20" cy="20" r="14" stroke-width="3" />
      <circle cx="20" cy="20" r="18" stroke-width="2.6" stroke-dasharray="2.4 4.669" />
      <g stroke-width="2.2">
        <path d="M17 7.5C15 15 15 25 17 32.5" />
        <path d="M23 7.5C25 15 25 25 23 32.5" />
        <path d="M7.5 17C15 15 25 15 32.5 17" />
        <path d="M7.5 23C15 25 25 25 32.5 23" />
      </g>
    </svg>
  );
}
