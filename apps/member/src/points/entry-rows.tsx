import { formatDayFor } from '@dangjian/ui'
import { RowList, StateTag } from '@dangjian/ui/member'
import { localDateOf } from '@dangjian/kernel'
import { pointsText as text } from './locales/zh-CN.ts'
import { entryHref, markOf, pointsOf, type Entry } from './points-view.ts'

/** Entries as rows, each a link to its source. */
export const EntryRows = ({ runId, entries, label, today }: { runId: string; entries: readonly Entry[]; label: string; today: string }) => (
  <RowList label={label} rows={entries.map((entry) => {
    const mark = markOf(entry)
    const day = entry.fact?.occurredOn ?? localDateOf(new Date(entry.createdAt))
    return {
      key: entry.id, title: entry.fact?.title ?? entry.ruleTitle, href: entryHref(runId, entry.id), value: pointsOf(entry.points, true),
      note: <>{text.entryNote(entry.ruleTitle, formatDayFor(day, today))}{mark === null ? null : <> <StateTag state={mark.state} iconSize={14}>{mark.word}</StateTag></>}</>,
    }
  })} />
)
