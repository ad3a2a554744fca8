import { formatPercent } from '@dangjian/ui'
import type { Figures } from './level-rows.ts'
import { provinceText } from './locales/zh-CN.ts'
import { monthBoxes, type MonthBand, type MonthBox } from './month-bands.ts'
import './province.css'

const { bands, level: text } = provinceText

const words = ({ month, band, held, due }: MonthBox): string => text.inMonth(month, band === 'nothing' || band === 'unpublished' ? bands[band] : formatPercent(held, due))

/** The months of the year so far as boxes of three heights; read as one sentence. */
export const MonthStrip = ({ figures, today }: { figures: Figures; today: string }) => {
  const boxes = monthBoxes(figures, today)
  return (
    <span className="dj-months" role="img" aria-label={text.strip(boxes.map(words))}>
      {boxes.map((box) => <i key={box.month} className={`is-${box.band}`} title={words(box)} />)}
    </span>
  )
}

const shown: readonly MonthBand[] = ['high', 'middle', 'low', 'nothing', 'unpublished']

/** Key of the boxes, with the order of the list. */
export const MonthKey = () => (
  <span className="dj-months-key">
    <span>{text.order}</span>
    {shown.map((band) => <span key={band}><span className="dj-months" aria-hidden="true"><i className={`is-${band}`} /></span>{bands[band]}</span>)}
  </span>
)
