import { QueryView, useAct, useApi, useGo, usePageParams, useSession } from '@dangjian/app-shell'
import { formatLongDay } from '@dangjian/ui'
import { EmptyState, PageHead } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { lifecycleText } from './locales/lifecycle.zh-CN.ts'
import { lifeText } from './locales/zh-CN.ts'
import { dropDraft, useRecordForm } from './record-draft.ts'
import { RecordEditor } from './record-editor.tsx'
import { firstRectifications, firstResolutions, recordInput, type RecordContext } from './record-form.ts'
import type { Meeting, RosterLine } from './types.ts'
import { useForgetMinutes } from './use-minutes-writer.ts'

const text = lifeText.record

/** Who chose a session that is still to come is away from this one; being there is entered afterwards as 补课. */
const withoutSecond = (roster: readonly RosterLine[]): RosterLine[] =>
  roster.map((line) => (line.session === 2 && line.signedInAt === null ? { ...line, session: 1, awayAt: lifecycleText.secondToCome } : line))

const Editor = ({ meeting }: { meeting: Meeting }) => {
  const api = useApi()
  const go = useGo()
  const { today } = useSession()
  const { form, isRestored, change, drop } = useRecordForm(meeting.id, {
    title: meeting.title, heldOn: meeting.date < today ? meeting.date : today, time: meeting.time, place: meeting.place, chairMemberId: meeting.chair?.memberId ?? null,
    lecturerMemberId: meeting.lecturer?.memberId ?? null, studyMinutes: meeting.studyMinutes, marks: {}, resolutions: firstResolutions, minutes: '', lateReason: '', rectifications: firstRectifications,
  })
  const place = { meetingId: meeting.id }
  const forgetMinutes = useForgetMinutes(place)
  const people = useQuery(api.life.rosterForRecord.queryOptions({ id: meeting.id, heldOn: form.heldOn === '' ? meeting.date : form.heldOn }, { placeholderData: keepPreviousData, staleTime: Infinity }))
  const save = useAct(api.life.recordMeeting.mutationOptions(), () => {
    dropDraft(meeting.id)
    forgetMinutes()
    go(`/life/meetings/${meeting.id}?saved=1`)
  })
  return (
    <QueryView query={people} subject={text.subject} rows={8}>
      {({ roster: asked }) => {
        const isSplit = meeting.second !== null && meeting.second.date <= today
        const roster = isSplit ? asked : withoutSecond(asked)
        const context: RecordContext = { roster, votes: meeting.votes, hasLecturer: meeting.hasLecturer, isUnplanned: false, today, period: meeting.period, needsRectification: meeting.needsRectification, isSplit }
        const submit = (): void => {
          if (form.chairMemberId !== null) save.submit({ id: meeting.id, heldOn: form.heldOn, ...recordInput(form, context, form.chairMemberId) })
        }
        return <RecordEditor place={place} form={form} context={context} agenda={meeting.agenda} isRestored={isRestored} isBusy={save.isBusy} failure={save.failure} onChange={change} onDrop={drop} onSave={submit} />
      }}
    </QueryView>
  )
}

/** Records a planned meeting: everybody is preset to 到会, replies before the meeting are taken over. */
export const RecordPlannedPage = () => {
  const api = useApi()
  const { meetingId = '' } = usePageParams()
  const query = useQuery(api.life.getMeeting.queryOptions({ id: meetingId }))
  const meeting = query.data
  return (
    <>
      <PageHead
        title={meeting === undefined ? text.title : text.titleOf(meeting.title)}
        {...(meeting === undefined ? {} : { facts: `${meeting.orgUnitName}${lifeText.gap}${formatLongDay(meeting.date)}${meeting.time}${lifeText.gap}${meeting.place}` })}
        crumbs={[{ label: lifeText.plan.crumb, href: '/life' }, { label: lifeText.plan.crumbList, href: '/life/meetings' }, { label: meeting?.title ?? text.title, href: `/life/meetings/${meetingId}` }, { label: text.title }]}
      />
      <QueryView query={query} subject={text.subject} rows={8}>
        {(found) => (found.status === 'planned'
          ? <Editor key={found.id} meeting={found} />
          : <EmptyState title={text.cannot} willHold={text.cannotWhy[found.status]} acts={[{ key: 'open', label: text.toMeeting, tone: 'go', href: `/life/meetings/${found.id}` }]} />)}
      </QueryView>
    </>
  )
}
