import { useSession } from '@dangjian/app-shell'
import { localDateOf } from '@dangjian/kernel'
import { formatDayFor, formatTime } from '@dangjian/ui'
import { Card, FactList, RowList, StateTag } from '@dangjian/ui/member'
import { pointsText } from './locales/zh-CN.ts'
import { answersTo, entryHref, pointsOf, type Entry, type Explanation } from './points-view.ts'

const text = pointsText.objection
const looks = { open: 'due', upheld: 'done', declined: 'info' } as const

/** State of an objection as icon and word. */
export const ObjectionState = ({ status }: { status: keyof typeof looks }) => <StateTag state={looks[status]}>{text.states[status]}</StateTag>

/** My objection to an entry, its answer, and what the answer changed. */
export const ObjectionCards = ({ explanation, entry }: { explanation: Explanation; entry: Entry }) => {
  const { today } = useSession()
  const { objection } = entry
  if (objection === null) return null
  const { run, total, publishedTotal } = explanation
  const changes = answersTo(explanation, objection.id).map((change) => ({
    key: change.id, title: text[change.kind === 'reversal' ? 'reversal' : 'correction'], note: change.ruleTitle, value: pointsOf(change.points, true), href: entryHref(run.id, change.id),
  }))
  const hasCorrection = changes.length > 1
  return (
    <>
      <Card title={text.title}>
        <FactList facts={[
          { key: 'state', label: text.facts.state, value: <ObjectionState status={objection.status} /> },
          { key: 'ground', label: text.facts.ground, value: pointsText.object.grounds[objection.ground] },
          { key: 'reason', label: text.facts.reason, value: objection.reason },
          { key: 'filed', label: text.facts.filed, value: formatDayFor(localDateOf(new Date(objection.createdAt)), today) },
          ...(objection.answer === null ? [] : [{ key: 'answer', label: text.facts.answer, value: objection.answer }]),
          ...(objection.answeredBy === null || objection.answeredAt === null ? [] : [{ key: 'by', label: text.facts.by, value: pointsText.entry.answered(objection.answeredBy, formatTime(objection.answeredAt)) }]),
        ]} />
      </Card>
      {objection.status === 'upheld' ? (
        <Card title={text.changes} isFlush footer={<>{hasCorrection ? null : text.noCorrection}{text.total(pointsOf(publishedTotal), pointsOf(total))}</>}>
          <RowList label={text.changes} rows={[{ key: 'original', title: text.original, note: text.originalNote, value: pointsOf(entry.points, true) }, ...changes]} />
        </Card>
      ) : null}
    </>
  )
}
