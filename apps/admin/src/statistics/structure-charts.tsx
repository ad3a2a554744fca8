import { BarKey, BarList, Panel } from '@dangjian/ui/admin'
import { statisticsText as text } from './locales/zh-CN.ts'
import type { Structure } from './types.ts'

/** The structure of the roster: age, education, standing, gender and police type, in bars with their figures. */
export const StructureCharts = ({ structure }: { structure: Structure }) => {
  const probationary = structure.charts[0]?.bars.reduce((sum, bar) => sum + bar.probationary, 0) ?? 0
  return (
    <div className="dj-stat-tables">
      {structure.charts.map(({ key, bars }) => (
        <Panel key={key} title={text.charts[key]} extra={probationary > 0 ? <BarKey look="hatched">{text.probationaryKey(probationary)}</BarKey> : undefined}>
          <BarList label={text.charts[key]} total={structure.members} unit={text.people} items={bars.map((bar) => ({ key: bar.key, label: bar.label, count: bar.count, part: bar.probationary }))} />
        </Panel>
      ))}
    </div>
  )
}
