/** One icon as paths on a grid of 20 by 20. */
interface Drawing {
  /** Drawn with the pen. */
  readonly line?: string;
  /** Filled, without a pen. */
  readonly solid?: string;
  /** Drawn with a broader pen. */
  readonly bold?: boolean;
}

/** Every icon of the interface. */
const icons = {
  alert: {
    line: 'M8.7 4 2.9 14a1.5 1.5 0 0 0 1.3 2.3h11.6a1.5 1.5 0 0 0 1.3-2.3L11.3 4a1.5 1.5 0 0 0-2.6 0zM10 8v3.2',
    solid: 'M9.1 13.6a.9 .9 0 1 0 1.8 0a.9 .9 0 1 0 -1.8 0z',
  },
  calendar: {
    line: 'M5.5 4.5h9a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-9a2 2 0 0 1 -2 -2v-8a2 2 0 0 1 2 -2zM3.5 8.5h13M7 2.8v3M13 2.8v3',
  },
  check: { line: 'M4.5 10.5 8.3 14.3 15.5 6', bold: true },
  copy: {
    line: 'M9 7h5.5a2 2 0 0 1 2 2v5.5a2 2 0 0 1 -2 2h-5.5a2 2 0 0 1 -2 -2v-5.5a2 2 0 0 1 2 -2zM13 7V5.5a2 2 0 0 0-2-2H5.5a2 2 0 0 0-2 2V11a2 2 0 0 0 2 2H7',
  },
  down: { line: 'm5.5 8 4.5 4.5L14.5 8' },
  download: { line: 'M10 3.5v9M6.5 9.3l3.5 3.5 3.5-3.5M3.5 13.5v1a2 2 0 0 0 2 2h9a2 2 0 0 0 2-2v-1' },
  edit: { line: 'M12.8 4.2a1.7 1.7 0 0 1 2.4 0l.6.6a1.7 1.7 0 0 1 0 2.4L7.5 15.5l-4 1 1-4z' },
  external: { line: 'M11.5 3.5h5v5M16.2 3.8 9.5 10.5M14.5 11.5v3a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2h3' },
  file: { line: 'M11.5 3H6.5a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2h7a2 2 0 0 0 2-2V7zM11.5 3v4h4' },
  gear: {
    line: 'M3.5 6.5h7M14.5 6.5h2M3.5 13.5h2M9.5 13.5h7M10.5 6.5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM5.5 13.5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z',
  },
  info: {
    line: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0zM10 9.3v4',
    solid: 'M9.1 6.7a.9 .9 0 1 0 1.8 0a.9 .9 0 1 0 -1.8 0z',
  },
  list: {
    line: 'M8 5.5h8.5M8 10h8.5M8 14.5h8.5',
    solid:
      'M3.2 5.5a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0 -2.2 0zM3.2 10a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0 -2.2 0zM3.2 14.5a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0 -2.2 0z',
  },
  lock: {
    line: 'M6.5 9h7a2 2 0 0 1 2 2v4a2 2 0 0 1 -2 2h-7a2 2 0 0 1 -2 -2v-4a2 2 0 0 1 2 -2zM7 9V6.5a3 3 0 0 1 6 0V9',
  },
  mail: { line: 'M5 4.5h10a2 2 0 0 1 2 2v7a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-7a2 2 0 0 1 2 -2zM3.5 6l6.5 5 6.5-5' },
  more: {
    solid:
      'M3 10a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0zM8.5 10a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0zM14 10a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0z',
  },
  panel: {
    line: 'M5.2 4h9.6a2.2 2.2 0 0 1 2.2 2.2v7.6a2.2 2.2 0 0 1 -2.2 2.2h-9.6a2.2 2.2 0 0 1 -2.2 -2.2v-7.6a2.2 2.2 0 0 1 2.2 -2.2zM12 4v12',
  },
  paste: {
    line: 'M6.5 4.5h7a2 2 0 0 1 2 2v8.5a2 2 0 0 1 -2 2h-7a2 2 0 0 1 -2 -2v-8.5a2 2 0 0 1 2 -2zM7.5 4.5V4a1 1 0 0 1 1-1h3a1 1 0 0 1 1 1v.5M7.5 9.5h5M7.5 12.5h3.5',
  },
  plus: { line: 'M10 4.5v11M4.5 10h11' },
  refresh: { line: 'M16 10a6 6 0 1 1-1.8-4.3L16.3 7.5M16.5 3.5v4h-4' },
  right: { line: 'm8 5.5 4.5 4.5L8 14.5' },
  search: { line: 'M4 9a5 5 0 1 0 10 0a5 5 0 1 0 -10 0zM13 13l3.5 3.5' },
  sent: { line: 'm3 10.2 14-6.7-4.2 14-3.3-5.8zM9.5 11.7l3-3' },
  source: {
    line: 'M3.5 5h13M3.5 15h8',
    solid:
      'M4.2 8h8.6a1.2 1.2 0 0 1 1.2 1.2v1.6a1.2 1.2 0 0 1 -1.2 1.2h-8.6a1.2 1.2 0 0 1 -1.2 -1.2v-1.6a1.2 1.2 0 0 1 1.2 -1.2z',
  },
  stop: { line: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0zM7.7 7.7l4.6 4.6M12.3 7.7l-4.6 4.6' },
  swap: { line: 'M4 7h11M12 4l3 3-3 3M16 13H5M8 10l-3 3 3 3' },
  text: { line: 'M4 5h12M10 5v11' },
  trash: {
    line: 'M3.5 5.5h13M8 5.5V4a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v1.5M5 5.5l.7 9.7a2 2 0 0 0 2 1.8h4.6a2 2 0 0 0 2-1.8l.7-9.7',
  },
  undo: { line: 'M6.5 4 3.5 7l3 3M3.5 7h8a5 5 0 0 1 0 10H8' },
  upload: { line: 'M10 13V4M6.5 7.2 10 3.7l3.5 3.5M3.5 13.5v1a2 2 0 0 0 2 2h9a2 2 0 0 0 2-2v-1' },
  user: { line: 'M6.8 7a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0zM3.8 16.5c.7-3 3.2-4.7 6.2-4.7s5.5 1.7 6.2 4.7' },
  x: { line: 'm5.5 5.5 9 9M14.5 5.5l-9 9' },
} as const satisfies Readonly<Record<string, Drawing>>;

export type IconName = keyof typeof icons;

export function drawingOf(name: IconName): Drawing {
  return icons[name];
}
