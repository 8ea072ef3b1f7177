/** Outlines on a 16 by 16 grid. Shapes differ so that no meaning hangs on colour. */
export const icons = {
  critical: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM7.25 4v5h1.5V4zM7.25 10.5V12h1.5v-1.5z',
  high: 'M8 1.2 15.4 14.5H.6zM7.25 6v4h1.5V6zM7.25 11.2v1.5h1.5v-1.5z',
  medium: 'M8 .6 15.4 8 8 15.4.6 8zM7.25 4.5v4.3h1.5V4.5zM7.25 10v1.5h1.5V10z',
  low: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM7.25 4.5v3.7H5L8 11.8l3-3.6H8.75V4.5z',
  advice: 'M2 2h12v12H2zm1.5 1.5v9h9v-9zM7.25 7v4.5h1.5V7zM7.25 4.5V6h1.5V4.5z',
  introduced: 'M7.25 2.5h1.5v4.75h4.75v1.5H8.75v4.75h-1.5V8.75H2.5v-1.5h4.75z',
  worsened: 'M8 2l5.2 5.6-1.1 1L8.75 5v9h-1.5V5L3.9 8.6l-1.1-1z',
  unchanged: 'M2.5 5h11v1.5h-11zM2.5 9.5h11V11h-11z',
  resolved: 'M13.6 3.6l1 1.1-8.2 8.1L1.9 8.4l1-1.1 3.5 3.5z',
  added: 'M7.25 2.5h1.5v4.75h4.75v1.5H8.75v4.75h-1.5V8.75H2.5v-1.5h4.75z',
  removed: 'M2.5 7.25h11v1.5h-11z',
  changed: 'M11.3 1.7l3 3L5.4 13.6l-3.9.9.9-3.9zM10.2 4.2 3.7 10.7l-.4 1.9 1.9-.4 6.5-6.5zM12 4.8',
  moved: 'M9 3l5 5-5 5-1.05-1.05 3.2-3.2H2v-1.5h9.15l-3.2-3.2z',
  renamed: 'M2 3h12v3h-1.5V4.5H8.75v8H10V14H6v-1.5h1.25v-8H3.5V6H2z',
  question:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM5.6 6.4C5.6 5 6.6 4 8 4s2.4.9 2.4 2.2c0 1.6-1.65 1.75-1.65 3.1h-1.5c0-2 1.6-2.1 1.6-3.1 0-.5-.35-.8-.85-.8-.55 0-.9.4-.9 1zM7.25 10.3v1.5h1.5v-1.5z',
  accepted:
    'M8 .8 14 3v5c0 3.4-2.4 6-6 7.2C4.4 14 2 11.4 2 8V3zm0 1.6L3.5 4v4c0 2.6 1.7 4.5 4.5 5.6 2.8-1.1 4.5-3 4.5-5.6V4zm2.9 3.1 1 1.1-4.5 4.5L4.9 8.6l1.1-1 1.4 1.4z',
  answered: 'M2 2h12v9H8.5L5 14.5V11H2zm1.5 1.5v6h3v1.4l1.4-1.4h4.6v-6zM5 5h6v1.3H5zm0 2.2h4v1.3H5z',
  chevron: 'M6 3.2 10.8 8 6 12.8l-1.05-1.05L8.7 8 4.95 4.25z',
  close: 'M3.6 2.5 8 6.9l4.4-4.4 1.1 1.1L9.1 8l4.4 4.4-1.1 1.1L8 9.1l-4.4 4.4-1.1-1.1L6.9 8 2.5 3.6z',
  file: 'M3 1h6.5L13 4.5V15H3zm1.5 1.5v11h7V6H8V2.5zm5 .5v1.5H11z',
  drop: 'M7.25 1h1.5v6.9l2.2-2.2L12 6.75l-4 4-4-4L5.05 5.7l2.2 2.2zM1.5 11H3v2.5h10V11h1.5v4h-13z',
  copy: 'M5 1h9v10H5zm1.5 1.5v7h6v-7zM2 4h1.5v9.5H11V15H2z',
  warning: 'M8 1.2 15.4 14.5H.6zm0 3L3.1 13h9.8zM7.25 7v3h1.5V7zM7.25 10.8V12h1.5v-1.2z',
  note: 'M2 2h12v12H2zm1.5 1.5v9h9v-9zM5 6h6v1.3H5zM5 8.8h6v1.3H5z',
  find: 'M7 1.5a5.5 5.5 0 0 1 4.4 8.8l3.3 3.3-1.1 1.1-3.3-3.3A5.5 5.5 0 1 1 7 1.5zM7 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  book: 'M2 2h5l1 1 1-1h5v11.5H9.2L8 14.7l-1.2-1.2H2zm1.5 1.5V12h3.8V4l-.5-.5zm5.2.5v8h3.8V3.5H9.2z',
  keyboard: 'M1 3.5h14v9H1zM2.5 5v6h11V5zM4 6.3h1.3v1.3H4zm2.7 0H8v1.3H6.7zm2.7 0h1.3v1.3H9.4zM5 8.7h6V10H5z',
} as const

export type IconName = keyof typeof icons
