import { uiText } from '../locales/zh-CN.ts'
import type { MatrixState } from './matrix.ts'

const marks: Partial<Record<MatrixState, string>> = uiText.matrix.marks

/** The sign of a state: ✓ held, ○ due, 迟, 缺 (solid), 免 (dashed), dot future, – not applicable. Hidden from readers of the screen. */
export const MatrixGlyph = ({ state }: { state: MatrixState }) => (
  <span className={`dj-g is-${state}`} aria-hidden="true">{state === 'held' ? <svg viewBox="0 0 16 16"><path d="M3 8.5 6.5 12 13 4.5" /></svg> : marks[state]}</span>
)
