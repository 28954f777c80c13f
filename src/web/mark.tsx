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
      <circle cx="20" cy="20" r="13.6" stroke-width="3" />
      <circle cx="20" cy="20" r="17.9" stroke-width="2.6" stroke-dasharray="2.4 4.63" />
      <g stroke-width="2" transform="rotate(45 20 20)">
        <path d="M14.5 7.5Q20.5 20 14.5 32.5" />
        <path d="M25.5 7.5Q19.5 20 25.5 32.5" />
        <path d="M7.5 14.5Q20 20.5 32.5 14.5" />
        <path d="M7.5 25.5Q20 19.5 32.5 25.5" />
      </g>
    </svg>
  );
}
