import { uiText } from '../locales/zh-CN.ts'

const widths = [['22%', '38%', '20%', '12%'], ['14%', '46%', '18%', '12%'], ['16%', '40%', '22%', '10%']] as const

/**
 * A still skeleton in the shape of rows, seen only after 0.3 s (by CSS, so a quick answer never flashes). `subject` fills 正在加载…，请稍候。
 */
export const Skeleton = ({ subject, rows = 5 }: { subject: string; rows?: number }) => (
  <div className="dj-skeleton" role="status">
    {Array.from({ length: rows }, (_, row) => (
      <div key={row} className="dj-skeleton-row" aria-hidden="true">
        {(widths[row % widths.length] ?? widths[0]).map((width) => <i key={width} style={{ width }} />)}
      </div>
    ))}
    <p className="dj-hint">{uiText.loading(subject)}</p>
  </div>
)
