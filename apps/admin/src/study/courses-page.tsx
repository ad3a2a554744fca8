import { QueryView, useAct, useApi, useGo, useSession, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatCount } from '@dangjian/ui'
import { ActButton, DataTable, DrawerForm, EmptyState, FilterBar, FilterSelect, PageHead, Panel, SearchBox, StateTag } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Form, Input, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { KeysetTurn } from '../paging/keyset-turn.tsx'
import { hoursText } from './hours-text.ts'
import { studyText } from './locales/zh-CN.ts'
import type { CourseLine } from './types.ts'
import { useStudyUnits } from './use-units.ts'
import './study.css'

const text = studyText.courses
const formId = 'new-course'
const noFilter = { q: '', state: '', cursor: '' }

/** How a published state looks, for courses and quizzes. */
export const tagOfState = { draft: 'due', published: 'done', withdrawn: 'notApplicable' } as const
const isState = (value: string): value is CourseLine['state'] => value in text.states

interface Fields {
  orgUnitId: string
  audienceUnitId: string
  title: string
  minutes: number
}

const NewCourse = ({ onClose }: { onClose: () => void }) => {
  const go = useGo()
  const units = useStudyUnits('study.manage')
  const first = units[0]?.value
  const create = useAct(useApi().study.createCourse.mutationOptions(), ({ id }) => void go(`/study/courses/${id}`))
  const required = (message: string) => [{ required: true, message }]
  if (first === undefined) return null
  return (
    <DrawerForm isOpen title={text.create} formId={formId} submitLabel={text.form.submit} consequence={text.form.will} isBusy={create.isBusy} failure={create.failure} onClose={onClose}>
      <Form<Fields> id={formId} layout="vertical" requiredMark={false} initialValues={{ orgUnitId: first, audienceUnitId: first, minutes: 90 }} scrollToFirstError={{ focus: true }} onFinish={create.submit}>
        <Form.Item name="title" label={text.form.title} rules={[{ required: true, min: 2, message: text.form.titleMissing }]}><Input maxLength={80} /></Form.Item>
        <Form.Item name="orgUnitId" label={text.form.unit} rules={required(text.form.unitMissing)}><Select options={units} showSearch={{ optionFilterProp: 'label' }} /></Form.Item>
        <Form.Item name="audienceUnitId" label={text.form.audience} rules={required(text.form.audienceMissing)}><Select options={units} showSearch={{ optionFilterProp: 'label' }} /></Form.Item>
        <Form.Item name="minutes" label={text.form.minutes} extra={text.form.minutesHint}><InputNumber min={5} max={2700} step={45} style={{ width: '100%' }} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

const CourseTable = ({ rows }: { rows: readonly CourseLine[] }) => (
  <DataTable
    label={text.table}
    rows={rows}
    rowKey={({ id }) => id}
    empty={<EmptyState title={text.noMatch} />}
    columns={[
      { key: 'title', title: text.columns.title, kind: 'name', render: ({ id, title }) => <AppLink href={`/study/courses/${id}`}>{title}</AppLink> },
      { key: 'unit', title: text.columns.unit, render: ({ orgUnitName }) => orgUnitName },
      { key: 'audience', title: text.columns.audience, render: ({ audience }) => audience.name },
      { key: 'hours', title: text.columns.hours, kind: 'number', render: ({ hours }) => hoursText(hours) },
      { key: 'sections', title: text.columns.sections, kind: 'number', render: ({ sections }) => formatCount(sections) },
      { key: 'state', title: text.columns.state, render: ({ state, isChanged, version }) => <><StateTag state={tagOfState[state]}>{text.states[state]}</StateTag>{isChanged && version > 0 && state === 'published' ? <span className="dj-sub">{text.changed}</span> : null}</> },
      { key: 'completed', title: text.columns.completed, kind: 'number', render: ({ completed }) => formatCount(completed) },
      { key: 'acts', title: text.columns.acts, kind: 'acts', render: ({ id, title, canManage }) => <AppLink href={`/study/courses/${id}`} aria-label={canManage ? text.editOf(title) : text.showOf(title)}>{canManage ? text.edit : text.show}</AppLink> },
    ]}
  />
)

/** Courses of every state in the person's reach, newest first. */
export const CoursesPage = () => {
  const api = useApi()
  const { can } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const [isOpen, setOpen] = useState(false)
  const { q, state, cursor } = filter
  const list = useQuery({ ...api.study.listCourses.queryOptions({ limit: 20, ...(q === '' ? {} : { text: q }), ...(isState(state) ? { state } : {}), ...(cursor === '' ? {} : { cursor }) }), placeholderData: keepPreviousData })
  const first = { key: 'create', label: text.create, tone: 'primary', onSelect: () => setOpen(true) } as const
  return (
    <>
      <PageHead title={text.title} actions={can('study.manage') ? <ActButton act={first} /> : null} />
      <FilterBar end={list.data ? <KeysetTurn summary={text.shown(list.data.items.length, list.data.total)} cursor={cursor} next={list.data.next} onCursor={(next) => setFilter({ cursor: next })} /> : null}>
        <SearchBox label={text.search} value={q} onSearch={(next) => setFilter({ q: next, cursor: '' })} />
        <FilterSelect label={text.state} value={state} options={[{ value: '', label: text.all }, ...Object.entries(text.states).map(([value, label]) => ({ value, label }))]} onChange={(next) => setFilter({ state: next, cursor: '' })} />
      </FilterBar>
      <Panel isFlush>
        <QueryView query={list} subject={text.title} rows={6} isEmpty={({ items }) => items.length === 0 && q === '' && state === ''} empty={<EmptyState title={text.none} willHold={text.willHold} />}>{({ items }) => <CourseTable rows={items} />}</QueryView>
      </Panel>
      {isOpen ? <NewCourse onClose={() => setOpen(false)} /> : null}
    </>
  )
}
