import { useUrlState } from '@dangjian/app-shell'
import { formatDayFor, formatRelative, stateOfDeadline } from '@dangjian/ui'
import { ActButton, EmptyState, Panel, StateTag } from '@dangjian/ui/admin'
import { Segmented } from 'antd'
import type { ReactNode } from 'react'
import { buckets, countBuckets, type Bucket, type DueEntry } from './due-list.ts'
import { workbenchText } from './locales/zh-CN.ts'

const text = workbenchText.due
const noFilter = { due: '' }

const Entry = ({ entry, today }: { entry: DueEntry; today: string }) => (
  <li aria-label={entry.title}>
    <div className="dj-due-day"><b>{formatDayFor(entry.dueOn, today)}</b><StateTag state={stateOfDeadline(entry.dueOn, today)}>{formatRelative(entry.dueOn, today)}</StateTag></div>
    <div className="dj-due-what"><b>{entry.title}</b><span className="dj-sub">{entry.note}</span></div>
    <div className="dj-due-source">{entry.source}<span className="dj-sub">{entry.force}</span></div>
    <ActButton act={entry.act} size="small" />
  </li>
)

/** What is due, by deadline and group, each with the one act that comes next. */
export const DuePanel = ({ entries, today, footer }: { entries: readonly DueEntry[]; today: string; footer?: ReactNode }) => {
  const [{ due }, setState] = useUrlState(noFilter)
  const counts = countBuckets(entries)
  const chosen: Bucket | undefined = buckets.find((bucket) => bucket === due)
  const shown = buckets.filter((bucket) => counts[bucket] > 0 && (chosen === undefined || chosen === bucket))
  return (
    <Panel
      title={text.title}
      isFlush
      note={
        <Segmented
          aria-label={text.segments}
          value={chosen ?? ''}
          options={[{ value: '', label: text.count(text.all, entries.length) }, ...buckets.map((bucket) => ({ value: bucket as string, label: text.count(text[bucket], counts[bucket]) }))]}
          onChange={(value) => setState({ due: value })}
        />
      }
      extra={<span className="dj-hint">{text.note}</span>}
      {...(footer === undefined ? {} : { footer })}
    >
      {entries.length === 0 ? <EmptyState title={text.none} willHold={text.noneWhy} acts={[{ key: 'matrix', label: text.toMatrix, tone: 'go', href: '/life' }]} /> : null}
      {entries.length > 0 && shown.length === 0 ? <p className="dj-due-none">{text.noneIn}</p> : null}
      {shown.map((bucket) => (
        <section key={bucket} aria-label={text[bucket]}>
          <h3 className="dj-due-head">{text[bucket]}</h3>
          <ul className="dj-due">{entries.filter((entry) => entry.bucket === bucket).map((entry) => <Entry key={entry.key} entry={entry} today={today} />)}</ul>
        </section>
      ))}
    </Panel>
  )
}
