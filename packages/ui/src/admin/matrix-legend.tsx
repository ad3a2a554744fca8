import { uiText } from '../locales/zh-CN.ts'
import { matrixWord, type MatrixState } from './matrix.ts'
import { MatrixGlyph } from './matrix-glyph.tsx'

const order: readonly MatrixState[] = ['held', 'due', 'late', 'missing', 'exempt', 'future', 'notApplicable']

/** Signs and words of the matrix, above it. */
export const MatrixLegend = () => (
  <ul className="dj-mx-legend" aria-label={uiText.matrix.legend}>
    {order.map((state) => <li key={state}><MatrixGlyph state={state} />{matrixWord(state)}</li>)}
  </ul>
)
