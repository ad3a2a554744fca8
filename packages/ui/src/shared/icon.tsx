import type { ReactNode } from 'react'

const drawings = {
  home: <path d="M2.5 7.2 8 2.5l5.5 4.7v6.3h-3.7V9.8H6.2v3.7H2.5z" />,
  organization: <><rect x="5.7" y="1.8" width="4.6" height="3.6" /><rect x="1.5" y="10.6" width="4.6" height="3.6" /><rect x="9.9" y="10.6" width="4.6" height="3.6" /><path d="M8 5.4V8M3.8 10.6V8h8.4v2.6" /></>,
  members: <><circle cx="6" cy="5" r="2.6" /><path d="M1.5 13.5c.3-3 2-4.5 4.5-4.5s4.2 1.5 4.5 4.5M10.5 2.7a2.4 2.4 0 0 1 0 4.6M12 9.4c1.5.6 2.3 2 2.5 4.1" /></>,
  admission: <><circle cx="6.3" cy="5" r="2.6" /><path d="M1.5 13.5c.3-3 2.1-4.5 4.8-4.5 1 0 1.9.2 2.6.6M12 9v5M9.5 11.5h5" /></>,
  calendar: <><rect x="2" y="3" width="12" height="11" rx="1" /><path d="M2 6.3h12M5.2 1.5v3M10.8 1.5v3M5 9h2M9 9h2M5 11.5h2" /></>,
  study: <path d="M8 3.8C6.5 2.7 4.5 2.5 2 2.7v10.1c2.5-.2 4.5 0 6 1.1 1.5-1.1 3.5-1.3 6-1.1V2.7c-2.5-.2-4.5 0-6 1.1zM8 3.8v10.1" />,
  score: <path d="M2 14h12M3.5 11.5v-4M8 11.5V3M12.5 11.5V5.8" />,
  duty: <><rect x="3" y="2.8" width="10" height="11.5" rx="1" /><path d="M6 2.8V1.5h4v1.3M5.5 7.7l1.2 1.2 2-2.2M5.5 11.5h5" /></>,
  care: <path d="M8 13.5S2 10 2 5.9A3 3 0 0 1 8 4.6a3 3 0 0 1 6 1.3C14 10 8 13.5 8 13.5z" />,
  cloud: <path d="M4.5 12.5a3 3 0 0 1-.3-6 4 4 0 0 1 7.7.8 2.6 2.6 0 0 1-.4 5.2z" />,
  plugin: <path d="M2.2 5.2h3.3a1.7 1.7 0 1 1 3.3 0h3v3a1.7 1.7 0 1 1 0 3.3v2.6H2.2z" />,
  system: <><circle cx="8" cy="8" r="2.2" /><path d="M8 1.6v2M8 12.4v2M1.6 8h2M12.4 8h2M3.5 3.5l1.4 1.4M11.1 11.1l1.4 1.4M12.5 3.5l-1.4 1.4M4.9 11.1l-1.4 1.4" /></>,
  search: <><circle cx="7" cy="7" r="4.5" /><path d="m10.5 10.5 3.5 3.5" /></>,
  bell: <path d="M3 11.5h10c-1-1-1.3-2.2-1.3-4.5a3.7 3.7 0 0 0-7.4 0c0 2.3-.3 3.5-1.3 4.5zM6.5 13.8h3" />,
  feedback: <><path d="M2 3h12v8.5H8L5 14v-2.5H2z" /><path d="M5 6h6M5 8.5h4" /></>,
  next: <path d="m6 3.5 4.5 4.5L6 12.5" />,
  expand: <path d="m3.5 6 4.5 4.5L12.5 6" />,
  close: <path d="m3.5 3.5 9 9M12.5 3.5l-9 9" />,
  document: <path d="M3.5 1.8h6l3 3v9.4h-9zM9.5 1.8v3h3M5.7 8h4.6M5.7 10.8h4.6" />,
  print: <path d="M4.5 6V2h7v4M4.5 11.5H2.2V6h11.6v5.5h-2.3M4.5 9.5h7V14h-7z" />,
  download: <path d="M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11" />,
  eye: <><path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8z" /><circle cx="8" cy="8" r="2" /></>,
  user: <><circle cx="8" cy="5" r="3" /><path d="M2.2 14c.4-3.3 2.5-5 5.8-5s5.4 1.7 5.8 5" /></>,
  back: <path d="M10 3 5 8l5 5" />,
  place: <><path d="M8 14.5S3 10 3 6.5a5 5 0 0 1 10 0C13 10 8 14.5 8 14.5z" /><circle cx="8" cy="6.5" r="1.7" /></>,
  clock: <><circle cx="8" cy="8" r="6" /><path d="M8 4.5V8l2.5 1.5" /></>,
  vote: <path d="M2.5 8.5 4 5.5h8l1.5 3v5.5h-11zM2.5 8.5h11M6 8.5V2h4v6.5" />,
  tick: <path d="M3 8.5 6.5 12 13 4.5" />,
  menu: <path d="M2 4h12M2 8h12M2 12h12" />,
  upload: <path d="M8 10.5V2.5M4.5 6 8 2.5 11.5 6M2.5 13.5h11" />,
  speaker: <path d="M2.5 6v4H5l3.5 3V3L5 6zM10.8 5.8a3.2 3.2 0 0 1 0 4.4M12.7 4a6 6 0 0 1 0 8" />,
} satisfies Record<string, ReactNode>

/** Name of a line icon of the house set. */
export type IconName = keyof typeof drawings

/** A 16-grid line icon in the current colour, hidden from readers of the screen: a word or an `aria-label` names the control. */
export const Icon = ({ name, size = 16 }: { name: IconName; size?: number }) => (
  <svg className="dj-icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">{drawings[name]}</svg>
)
