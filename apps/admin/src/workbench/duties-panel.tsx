import { useApi, useSession } from '@dangjian/app-shell'
import { AppLink } from '@dangjian/ui'
import { Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { workbenchText } from './locales/zh-CN.ts'

const text = workbenchText.committee

/** Sums of this year's checklists over everything the person may read. */
export interface DutyProgress {
  readonly isKnown: boolean
  readonly lists: ReadonlyArray<{ readonly key: string; readonly title: string; readonly total: number; readonly done: number; readonly overdue: number }>
  readonly overdue: number
}

/** Progress of this year's checklists, one line per list. */
export const useDutyProgress = (): DutyProgress => {
  const api = useApi()
  const { today, can } = useSession()
  const { data } = useQuery(api.duties.checklistProgress.queryOptions({ year: Number(today.slice(0, 4)) }, { enabled: can('duty.read') }))
  const lists = new Map<string, DutyProgress['lists'][number]>()
  for (const row of data ?? []) {
    const sum = lists.get(row.templateKey) ?? { key: row.templateKey, title: row.listTitle, total: 0, done: 0, overdue: 0 }
    lists.set(row.templateKey, { ...sum, total: sum.total + row.total, done: sum.done + row.done, overdue: sum.overdue + row.overdue })
  }
  return { isKnown: data !== undefined, lists: [...lists.values()], overdue: [...lists.values()].reduce((sum, list) => sum + list.overdue, 0) }
}

/** How far the checklists are, list by list. */
export const DutiesPanel = ({ progress }: { progress: DutyProgress }) => (
  <Panel title={text.duties} extra={<AppLink href="/duties/progress">{text.dutiesMore}</AppLink>}>
    {progress.isKnown && progress.lists.length === 0 ? <p className="dj-hint">{text.noDuties}</p> : null}
    <ul className="dj-lines">
      {progress.lists.map((list) => (
        <li key={list.key}><b>{list.title}</b><span>{text.dutiesOf(list.done, list.total)}</span>{list.overdue > 0 ? <StateTag state="overdue">{text.dutiesOverdue(list.overdue)}</StateTag> : null}</li>
      ))}
    </ul>
  </Panel>
)
