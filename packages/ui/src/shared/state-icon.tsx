import type { ReactNode } from 'react'
import type { StateShape } from './states.ts'

const drawings: Record<StateShape, ReactNode> = {
  tick: <><circle cx="8" cy="8" r="7" fill="currentColor" /><path d="M4.8 8.2 7 10.4l4.2-4.6" fill="none" stroke="#fff" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" /></>,
  ring: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  triangle: <><path d="M8 1.4 15 14H1z" fill="currentColor" stroke="currentColor" strokeWidth="1" strokeLinejoin="round" /><path d="M8 6v4" stroke="#fff" strokeWidth="1.6" strokeLinecap="round" /><circle cx="8" cy="12" r=".95" fill="#fff" /></>,
  octagon: <><path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" fill="currentColor" /><path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" stroke="#fff" strokeWidth="1.7" strokeLinecap="round" /></>,
  clock: <><circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.7" /><path d="M8 4.5V8.3l2.6 1.5" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" /></>,
  minus: <><circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" /><path d="M5 8h6" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" /></>,
  padlock: <><rect x="3" y="7" width="10" height="7" rx="1.2" fill="currentColor" /><path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" fill="none" stroke="currentColor" strokeWidth="1.6" /></>,
  dot: <circle cx="8" cy="8" r="2.4" fill="currentColor" />,
  info: <><circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" /><path d="M8 7.3v4" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" /><circle cx="8" cy="4.9" r=".95" fill="currentColor" /></>,
}

/** Outline icon of a state, drawn in the current colour and hidden from readers of the screen: the word stands beside it. */
export const StateIcon = ({ shape, size = 14 }: { shape: StateShape; size?: number }) => (
  <svg className="dj-state-icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">{drawings[shape]}</svg>
)
