import { Button } from 'antd'
import { uiText } from '../locales/zh-CN.ts'

/** Turning pages by cursor: what is shown (第1～20名，共212名) and two buttons. */
export const PageTurn = ({ summary, hasPrevious, hasNext, onPrevious, onNext }: { summary: string; hasPrevious: boolean; hasNext: boolean; onPrevious: () => void; onNext: () => void }) => (
  <span className="dj-pager" role="group" aria-label={uiText.page.label}>
    <span role="status">{summary}</span>
    {hasPrevious || hasNext ? (
      <>
        <Button size="small" disabled={!hasPrevious} onClick={onPrevious}>{uiText.page.previous}</Button>
        <Button size="small" disabled={!hasNext} onClick={onNext}>{uiText.page.next}</Button>
      </>
    ) : null}
  </span>
)
