import { DataTable } from '@dangjian/ui/admin'
import type { Figures } from './level-rows.ts'
import { provinceText } from './locales/zh-CN.ts'
import { shareOf, shareText } from './month-bands.ts'

const text = provinceText.figures

/** Organizational life per month in figures: what fell due, what is on record, its share. */
export const MonthTable = ({ figures, label }: { figures: Figures; label: string }) => (
  <DataTable
    label={label}
    size="small"
    rows={figures.months}
    rowKey={(month) => month.period}
    columns={[
      { key: 'month', title: text.month, kind: 'name', render: ({ period }) => text.yearMonth(period.slice(0, 4), Number(period.slice(5))) },
      { key: 'due', title: text.due, kind: 'number', render: ({ due }) => due },
      { key: 'held', title: text.held, kind: 'number', render: ({ held }) => held },
      { key: 'share', title: text.share, kind: 'number', render: ({ held, due }) => shareText(shareOf(held, due), text.nothingDue) },
    ]}
  />
)
