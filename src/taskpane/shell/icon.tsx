import type { ReactElement } from 'react';

/** Outlines on a grid of 20, drawn for this pane. */
const PATHS = {
  check: 'M3.5 10.5l4 4 9-9.5',
  input: 'M3.5 4.5h13v11h-13zM3.5 8.5h13M8 8.5v7M11 12h3',
  report: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 14v-2.5M10.2 14V9M13 14v-4',
  stop: 'M5.5 5.5h9v9h-9z',
  up: 'M4.5 12.5L10 7l5.500 5.500',
  down: 'M4.5 7.5L10 13l5.500-5.500',
  cell: 'M3.5 4.500h13v11h-13zM3.5 9.500h13M9 4.500v11M11 11.500h3.500v2H11z',
  close: 'M5 5l10 10M15 5L5 15',
  fix: 'M12.500 3.500l4 4L8 16l-4.500 .500L4 12zM11 5l4 4',
  undo: 'M7.500 4L4 7.500 7.500 11M4 7.500h7.500a4 4 0 010 8H8',
  error: 'M10 3l7.500 13.500h-15zM10 8v4M10 13.800v.400',
  warning: 'M10 2.800a7.200 7.200 0 100 14.400 7.200 7.200 0 000-14.400zM10 6.500v4.500M10 13.300v.400',
  info: 'M10 2.800a7.200 7.200 0 100 14.400 7.200 7.200 0 000-14.400zM10 9v4.500M10 6.400v.400',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words; assistive technology does not read it. */
export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg className="tk-icon" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
