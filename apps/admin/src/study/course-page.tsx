import { QueryView, useAct, useApi, usePageParams, useUrlState } from '@dangjian/app-shell'
import { formatTableTime } from '@dangjian/ui'
import { ActButton, Columns, ConfirmAct, FailureNote, PageHead, Panel, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Input, InputNumber, Select } from 'antd'
import { useId, useState } from 'react'
import { AttachmentPanel } from '../attachments/attachment-panel.tsx'
import { tagOfState } from './courses-page.tsx'
import { hoursText } from './hours-text.ts'
import { studyText } from './locales/zh-CN.ts'
import { SectionFields } from './section-fields.tsx'
import { freshSection, isWhole, moved } from './sections.ts'
import type { CourseContent, CourseDetail } from './types.ts'
import { useStudyUnits } from './use-units.ts'
import './study.css'

const text = studyText.course
const fresh = { said: '' }
const kinds = [{ kind: 'text', label: text.addText }, { kind: 'slides', label: text.addSlides }, { kind: 'video', label: text.addVideo }, { kind: 'file', label: text.addFile }] as const

interface Draft {
  readonly title: string
  readonly audienceUnitId: string
  readonly content: CourseContent
}

interface PartProps {
  draft: Draft
  isFixed: boolean
  onChange: (next: Draft) => void
}

const Basics = ({ course, draft, isFixed, onChange }: PartProps & { course: CourseDetail }) => {
  const units = useStudyUnits('study.manage')
  const quizzes = useQuery(useApi().study.listQuizzes.queryOptions({}))
  const [titleId, summaryId, minutesId, quizId, audienceId] = [useId(), useId(), useId(), useId(), useId()]
  const { content } = draft
  const quizOptions = [
    { value: '', label: text.byConfirm },
    ...(quizzes.data ?? []).filter(({ id, state }) => state === 'published' || id === content.quizId).map(({ id, title }) => ({ value: id, label: text.quizOption(title) })),
  ]
  const audiences = units.some(({ value }) => value === course.audience.orgUnitId) ? units : [{ value: course.audience.orgUnitId, label: course.audience.name }, ...units]
  return (
    <Panel title={text.basics}>
      <div className="dj-act-field"><label htmlFor={titleId}>{text.title}</label><Input id={titleId} maxLength={80} disabled={isFixed} value={draft.title} onChange={(event) => onChange({ ...draft, title: event.target.value })} /></div>
      <div className="dj-act-field"><label htmlFor={summaryId}>{text.summary}</label><Input.TextArea id={summaryId} rows={2} maxLength={500} disabled={isFixed} value={content.summary} onChange={(event) => onChange({ ...draft, content: { ...content, summary: event.target.value } })} /></div>
      <div className="dj-act-field"><label htmlFor={minutesId}>{text.minutes}</label><InputNumber id={minutesId} min={5} max={2700} step={45} disabled={isFixed} value={content.minutes} onChange={(minutes) => onChange({ ...draft, content: { ...content, minutes: minutes ?? 45 } })} /><span className="dj-hint">{text.hours(hoursText(content.minutes / 45))}</span></div>
      <div className="dj-act-field"><label htmlFor={audienceId}>{text.audience}</label><Select id={audienceId} aria-label={text.audience} disabled={isFixed} value={draft.audienceUnitId} options={audiences} onChange={(audienceUnitId: string) => onChange({ ...draft, audienceUnitId })} /></div>
      <div className="dj-act-field"><label htmlFor={quizId}>{text.quiz}</label><Select id={quizId} aria-label={text.quiz} disabled={isFixed} value={content.quizId ?? ''} options={quizOptions} onChange={(id: string) => onChange({ ...draft, content: { ...content, quizId: id === '' ? null : id } })} /></div>
    </Panel>
  )
}

const Sections = ({ courseId, draft, isFixed, onChange }: PartProps & { courseId: string }) => {
  const files = useQuery(useApi().attachments.list.queryOptions({ ownerType: 'course', ownerId: courseId }))
  const standing = (files.data?.items ?? []).filter(({ removed }) => removed === null)
  const { sections } = draft.content
  const set = (next: CourseContent['sections']): void => onChange({ ...draft, content: { ...draft.content, sections: next } })
  return (
    <Panel title={text.sections} isFlush>
      {sections.length === 0 ? <p className="dj-hint" style={{ padding: '12px 16px' }}>{text.none}</p> : null}
      {sections.map((section, index) => (
        <SectionFields
          key={section.id} section={section} number={index + 1} count={sections.length} files={standing} isFixed={isFixed}
          onChange={(next) => set(sections.map((one, at) => (at === index ? next : one)))}
          onMove={(by) => set(moved(sections, index, by))}
          onRemove={() => set(sections.filter((_, at) => at !== index))}
        />
      ))}
      {isFixed ? null : <div className="dj-study-adds">{kinds.map(({ kind, label }) => <ActButton key={kind} size="small" act={{ key: kind, label, onSelect: () => set([...sections, freshSection(kind)]) }} />)}</div>}
    </Panel>
  )
}

const Withdraw = ({ course, onSaid }: { course: CourseDetail; onSaid: (words: string) => void }) => {
  const withdraw = useAct(useApi().study.withdrawCourse.mutationOptions(), () => onSaid(''))
  const [reason, setReason] = useState('')
  const id = useId()
  return (
    <ConfirmAct label={text.withdraw} isDestructive consequence={text.withdrawWill} canConfirm={reason.trim().length >= 2} onConfirm={() => withdraw.run({ id: course.id, reason: reason.trim() })}>
      <div className="dj-act-field"><label htmlFor={id}>{text.reason}</label><Input id={id} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} /></div>
    </ConfirmAct>
  )
}

const Versions = ({ course }: { course: CourseDetail }) => (
  <Panel title={text.versions}>
    {course.versions.length === 0 ? <p className="dj-hint">{text.noVersions}</p> : <ul className="dj-plain">{course.versions.map(({ version, publishedBy, publishedAt }) => <li key={version}>{text.versionLine(version, publishedBy, formatTableTime(publishedAt))}</li>)}</ul>}
  </Panel>
)

const Editor = ({ course, said, onSaid }: { course: CourseDetail; said: string; onSaid: (words: string) => void }) => {
  const api = useApi()
  const [draft, setDraft] = useState<Draft>({ title: course.title, audienceUnitId: course.audience.orgUnitId, content: course.content })
  const [edition, setEdition] = useState(course.edition)
  const [isTouched, setTouched] = useState(false)
  const save = useAct(api.study.saveCourse.mutationOptions(), (saved) => { setEdition(saved.edition); setTouched(false); onSaid(text.saved) })
  const publish = useAct(api.study.publishCourse.mutationOptions(), ({ version }) => { setEdition((now) => now + 1); onSaid(text.published(version)) })
  const isFixed = !course.canManage || course.state === 'withdrawn'
  const canSave = isTouched && draft.title.trim().length >= 2 && draft.content.sections.every(isWhole)
  const change = (next: Draft): void => { setDraft(next); setTouched(true) }
  return (
    <>
      <PageHead
        crumbs={[{ label: text.crumb, href: '/study/courses' }, { label: text.subject }]}
        title={course.title}
        facts={<><StateTag state={tagOfState[course.state]}>{studyText.courses.states[course.state]}</StateTag>{studyText.gap}{course.orgUnitName}</>}
        actions={isFixed ? null : (
          <>
            {course.state === 'published' ? <Withdraw course={course} onSaid={onSaid} /> : null}
            <ActButton act={{ key: 'save', label: text.save, isBusy: save.isBusy, isDisabled: !canSave, onSelect: () => save.submit({ id: course.id, edition, ...draft }) }} />
            <ConfirmAct tone="primary" label={text.publish} isDisabled={isTouched || !course.isChanged || course.content.sections.length === 0} consequence={text.publishWill(course.title, course.audience.name)} onConfirm={() => publish.run({ id: course.id, edition })} />
          </>
        )}
      />
      <FailureNote failure={save.failure} isKept />
      {isTouched ? <VerdictNote tone="info" what={text.unsaved} /> : said === '' ? null : <VerdictNote tone="ok" isLive what={said} />}
      {course.withdrawnReason === null ? null : <VerdictNote tone="info" what={text.withdrawnWhy(course.withdrawnReason)} />}
      {course.canManage ? null : <VerdictNote tone="info" what={text.notManaged} />}
      <Columns
        main={<Sections courseId={course.id} draft={draft} isFixed={isFixed} onChange={change} />}
        side={<div className="dj-study-stack"><Basics course={course} draft={draft} isFixed={isFixed} onChange={change} /><AttachmentPanel ownerType="course" ownerId={course.id} canWrite={!isFixed} title={text.attachments} /><Versions course={course} /></div>}
      />
    </>
  )
}

/** One course: its draft, its files, what was published. */
export const CoursePage = () => {
  const { courseId = '' } = usePageParams()
  const [{ said }, setSaid] = useUrlState(fresh)
  const course = useQuery(useApi().study.getCourse.queryOptions({ id: courseId }))
  return <QueryView query={course} subject={text.subject} rows={8}>{(found) => <Editor key={found.id} course={found} said={said} onSaid={(words) => setSaid({ said: words })} />}</QueryView>
}
