import { QueryView, useAct, useApi, usePageParams } from '@dangjian/app-shell'
import { formatDay } from '@dangjian/ui'
import { ActButton, Card, FactList, PhoneBody, PhoneHead, SheetForm, TextAreaField, VerdictNote } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CourseSectionCard } from './course-sections.tsx'
import { hoursText } from './hours-text.ts'
import { studyText } from './locales/zh-CN.ts'
import type { MyCourseDetail } from './types.ts'
import './study.css'

const text = studyText.course

const Notes = ({ course }: { course: MyCourseDetail }) => {
  if (course.credited !== null) return <VerdictNote tone="ok" what={text.credited(hoursText(course.credited.hours), formatDay(course.credited.on), course.credited.by)} {...(course.isOpen ? {} : { next: text.withdrawn })} />
  if (course.state === 'waiting') return <VerdictNote tone="info" what={text.waiting} />
  return course.returnedBecause === null ? null : <VerdictNote tone="warn" what={text.returned(course.returnedBecause)} />
}

const Shown = ({ course }: { course: MyCourseDetail }) => {
  const api = useApi()
  const [isOpen, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const files = useQuery({ ...api.attachments.list.queryOptions({ ownerType: 'course', ownerId: course.id }), enabled: course.sections.some(({ kind }) => kind !== 'text') })
  const declare = useAct(api.study.declareCourse.mutationOptions(), () => setOpen(false))
  const byId = new Map((files.data?.items ?? []).filter(({ removed }) => removed === null).map((file) => [file.id, file]))
  const isLeft = course.isOpen && (course.state === 'new' || course.state === 'begun')
  const act = course.quizId !== null
    ? { key: 'quiz', label: text.quiz, tone: 'primary', href: `/study/quizzes/${course.quizId}` } as const
    : { key: 'declare', label: text.declare, tone: 'primary', onSelect: () => setOpen(true) } as const
  return (
    <>
      <PhoneBody {...(isLeft ? { bottom: <ActButton isWide act={act} /> } : {})}>
        <Notes course={course} />
        <Card>
          <h2 className="dj-card-title">{course.title}</h2>
          {course.summary === '' ? null : <p className="dj-sm">{course.summary}</p>}
          <FactList facts={[
            { key: 'hours', label: text.hours, value: studyText.open.hours(course.hours) },
            { key: 'how', label: text.how, value: course.quizId === null ? text.byConfirm : text.byQuiz },
            { key: 'by', label: text.by, value: course.publishedBy, note: text.version(course.version) },
            { key: 'state', label: text.state, value: studyText.open.courseStates[course.state] },
          ]} />
        </Card>
        {course.sections.map((section) => <CourseSectionCard key={section.id} courseId={course.id} section={section} files={byId} canMark={course.isOpen} />)}
        {course.isOpen ? <ActButton isWide act={{ key: 'reflect', label: text.reflect, tone: 'go', href: `/study/reflections/new?courseId=${course.id}` }} /> : null}
      </PhoneBody>
      <SheetForm isOpen={isOpen} title={text.sheet.title} submitLabel={text.sheet.submit} consequence={text.sheet.will} isBusy={declare.isBusy} failure={declare.failure} onClose={() => setOpen(false)} onSubmit={() => declare.submit({ courseId: course.id, note: note.trim() })}>
        <TextAreaField label={text.sheet.note} hint={text.sheet.hint} value={note} onChange={setNote} rows={4} maxLength={1000} />
      </SheetForm>
    </>
  )
}

/** One course with where I am in it. */
export const CoursePage = () => {
  const { courseId = '' } = usePageParams()
  const course = useQuery(useApi().study.myCourse.queryOptions({ id: courseId }))
  return (
    <>
      <PhoneHead title={text.title} backHref="/study/courses" />
      <QueryView query={course} subject={text.title} rows={6}>{(found) => <Shown course={found} />}</QueryView>
    </>
  )
}
