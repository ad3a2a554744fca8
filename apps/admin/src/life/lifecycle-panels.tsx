import { formatLongDay, formatTableDay } from '@dangjian/ui'
import { DataTable, Panel, VerdictNote } from '@dangjian/ui/admin'
import { lifecycleText as text } from './locales/lifecycle.zh-CN.ts'
import type { Meeting } from './types.ts'

/** What is to be put right, by whom and until when. */
export const RectificationPanel = ({ meeting }: { meeting: Meeting }) => {
  const { what, who, until } = text.rectifications.columns
  if (meeting.rectifications.length === 0) return null
  return (
    <Panel title={text.rectifications.title} {...(meeting.hasRectificationDuties ? { note: text.rectifications.duties } : {})} isFlush>
      <DataTable
        label={text.rectifications.title}
        size="small"
        rows={meeting.rectifications}
        rowKey={(line) => `${line.what}${line.who}`}
        columns={[
          { key: 'what', title: what, kind: 'name', render: (line) => line.what },
          { key: 'who', title: who, render: (line) => line.who },
          { key: 'until', title: until, kind: 'date', render: (line) => formatTableDay(line.until) },
        ]}
      />
    </Panel>
  )
}

/** Each branch of a joint meeting with how it came. */
export const UnitsPanel = ({ meeting }: { meeting: Meeting }) => {
  const { unit, expected, present } = text.units.columns
  if (meeting.units.length === 0) return null
  return (
    <Panel title={text.units.title} note={text.units.note} isFlush>
      <DataTable
        label={text.units.title}
        size="small"
        rows={meeting.units}
        rowKey={(line) => line.orgUnitId}
        columns={[
          { key: 'unit', title: unit, kind: 'name', render: (line) => (line.isHost ? text.units.host(line.name) : line.name) },
          { key: 'expected', title: expected, kind: 'number', render: (line) => line.expected },
          { key: 'present', title: present, kind: 'number', render: (line) => (meeting.status === 'held' ? line.present : text.units.none) },
        ]}
      />
    </Panel>
  )
}

const StageNote = ({ meeting }: { meeting: Meeting }) => {
  if (meeting.question !== null) return <VerdictNote tone="warn" what={text.question(meeting.question.by, meeting.question.reason)} next={text.questionNext} />
  if (meeting.stage === 'pending') return <VerdictNote tone="info" what={meeting.can.check ? text.check.waiting : meeting.can.isOwnRecord ? text.check.own : text.check.waitingOthers} />
  if (meeting.stage === 'checked' && meeting.can.archive) return <VerdictNote tone="info" what={text.archive.ready} />
  return meeting.stage === 'archived' ? <VerdictNote tone="info" what={text.archived} /> : null
}

/** What comes next for the record, and the mark of one that was entered late. */
export const LifecycleNotes = ({ meeting }: { meeting: Meeting }) => (
  <>
    {meeting.lateEntry === null ? null : <VerdictNote tone="warn" what={text.lateMark(formatLongDay(meeting.lateEntry.enteredOn), meeting.lateEntry.reason)} />}
    <StageNote meeting={meeting} />
  </>
)
