import type { RuleSet } from '@dangjian/contracts'
import { formatPoints } from '@dangjian/ui'
import { DataTable, Panel } from '@dangjian/ui/admin'
import { pluginsText } from './locales/zh-CN.ts'

const text = pluginsText.content

/** A points table as it counts: dimensions, then each rule with points, bounds, reason and source. */
export const RuleSetPanel = ({ set }: { set: RuleSet }) => {
  const titles = new Map(set.dimensions.map(({ key, title }) => [key, title]))
  return (
    <Panel title={set.title} note={text.basis(set.basis)} isFlush>
      <ul className="dj-dimensions" aria-label={text.dimensions}>
        {set.dimensions.map(({ key, title, weight, base, min, max }) => <li key={key}>{text.dimension(title, weight, base, min, max)}</li>)}
      </ul>
      <DataTable
        label={text.rulesTable(set.title)}
        size="small"
        rows={set.rules}
        rowKey={({ key }) => key}
        columns={[
          { key: 'rule', title: text.rule, kind: 'name', render: ({ title }) => title },
          { key: 'dimension', title: text.ofDimension, render: ({ dimension }) => titles.get(dimension) ?? dimension },
          { key: 'points', title: text.points, kind: 'number', render: ({ points, per }) => text.each(formatPoints(points, { signed: true }), text.per[per]) },
          { key: 'cap', title: text.cap, kind: 'number', render: ({ cap }) => (cap === undefined ? null : formatPoints(cap)) },
          { key: 'floor', title: text.floor, kind: 'number', render: ({ floor }) => (floor === undefined ? null : formatPoints(floor)) },
          { key: 'because', title: text.because, render: ({ because }) => <div className="dj-wrap">{because}</div> },
          { key: 'source', title: text.source, render: ({ source }) => source },
        ]}
      />
    </Panel>
  )
}
