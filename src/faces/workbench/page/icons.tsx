import type { ReactNode } from "react";

/** Line drawings of 24 by 24, in the colour of the text around them. */
const icon = (children: ReactNode): ReactNode => (
  <svg
    className="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
);

export const icons = {
  check: icon(
    <>
      <path d="M4 5.5h9M4 10h6M4 14.5h5" />
      <circle cx="14.5" cy="13.5" r="4.5" />
      <path d="m18 17 3 3M12.5 13.5l1.5 1.5 2.5-2.800" />
    </>,
  ),
  write: icon(
    <>
      <rect x="3.5" y="4" width="17" height="16" rx="1.5" />
      <path d="M3.5 9h17M9 9v11M12 16.5v-2M15 16.5v-4M18 16.5v-3" />
    </>,
  ),
  collect: icon(
    <>
      <path d="M3.5 4.5h8v5.5h-8zM3.5 14h8v5.5h-8zM15 8h5.5v8H15z" />
      <path d="M11.5 7.25 15 10M11.5 16.75 15 14" />
    </>,
  ),
  pane: icon(
    <>
      <rect x="3.5" y="4.5" width="17" height="15" rx="1.5" />
      <path d="M14 4.5v15M16.5 8.5h1.5M16.5 11.5h1.5" />
    </>,
  ),
  sample: icon(
    <>
      <path d="M6.5 3.5h7l4 4v13h-11zM13.5 3.5v4h4" />
      <path d="M9 12h6M9 15h6M9 18h3" />
    </>,
  ),
  open: icon(<path d="M3.5 18.5v-13h6l2 2.5h8v2.5M3.5 18.5l3-8h14.5l-3 8z" />),
  download: icon(<path d="M12 4v10.5M7.5 10.5 12 15l4.5-4.5M4.5 19.5h15" />),
  undo: icon(<path d="M8 5 4 9l4 4M4.5 9H14a5 5 0 0 1 0 10h-3" />),
  redo: icon(<path d="m16 5 4 4-4 4M19.5 9H10a5 5 0 0 0 0 10h3" />),
};
