import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { addDays } from '@dangjian/kernel'
import { DrawerForm } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form, Input, InputNumber, Radio, Select } from 'antd'
import { useState } from 'react'
import { studyText } from './locales/zh-CN.ts'
import type { QuizLine } from './types.ts'
import { useStudyUnits } from './use-units.ts'

const text = studyText.quizzes.form
const formId = 'quiz'

interface Fields {
  orgUnitId: string
  audienceUnitId: string
  title: string
  mode: 'fixed' | 'random'
  questionIds?: string[]
  tags?: string[]
  count?: number
  passPercent: number
  attempts: number
  opensOn: string
  closesOn: string
  minutes: number
}

const startOf = (quiz: QuizLine | null, first: string, today: string): Partial<Fields> => {
  if (quiz === null) return { orgUnitId: first, audienceUnitId: first, title: '', mode: 'fixed', count: 10, passPercent: 60, attempts: 3, opensOn: today, closesOn: addDays(today, 30), minutes: 0 }
  const { orgUnitId, audience, title, draw, passPercent, attempts, opensOn, closesOn, minutes } = quiz
  return { orgUnitId, audienceUnitId: audience.orgUnitId, title, mode: draw.mode, passPercent, attempts, opensOn, closesOn, minutes, ...(draw.mode === 'fixed' ? { questionIds: draw.questionIds, count: 10 } : { tags: draw.tags, count: draw.count }) }
}

const inputOf = ({ mode, questionIds = [], tags = [], count = 10, ...fields }: Fields) => ({ ...fields, draw: mode === 'fixed' ? { mode, questionIds } : { mode, tags, count } })

const Draw = ({ mode }: { mode: Fields['mode'] }) => {
  const [search, setSearch] = useState('')
  const found = useQuery(useApi().study.listQuestions.queryOptions({ limit: 200, ...(search === '' ? {} : { text: search }) }))
  const required = [{ required: true, message: text.missing }]
  if (mode === 'random') {
    return (
      <>
        <Form.Item name="tags" label={text.tags} extra={text.tagsHint}><Select mode="multiple" options={(found.data?.tags ?? []).map(({ tag, count }) => ({ value: tag, label: `${tag}（${count}）` }))} /></Form.Item>
        <Form.Item name="count" label={text.count} rules={required}><InputNumber min={1} max={100} style={{ width: '100%' }} /></Form.Item>
      </>
    )
  }
  return (
    <Form.Item name="questionIds" label={text.questions} rules={required}>
      <Select mode="multiple" showSearch={{ filterOption: false, onSearch: setSearch }} loading={found.isFetching} options={(found.data?.items ?? []).map(({ id, stem }) => ({ value: id, label: stem }))} />
    </Form.Item>
  )
}

/** Prepares a quiz as a draft, or changes the draft. */
export const QuizDrawer = ({ quiz, onClose }: { quiz: QuizLine | null; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const units = useStudyUnits('study.manage')
  const [form] = Form.useForm<Fields>()
  const mode = Form.useWatch('mode', form) ?? quiz?.draw.mode ?? 'fixed'
  const create = useAct(api.study.createQuiz.mutationOptions(), onClose)
  const edit = useAct(api.study.editQuiz.mutationOptions(), onClose)
  const required = [{ required: true, message: text.missing }]
  const first = units[0]?.value
  if (first === undefined) return null
  const finish = (fields: Fields): void => {
    if (quiz === null) create.submit(inputOf(fields))
    else {
      const { orgUnitId: _, ...rest } = inputOf(fields)
      edit.submit({ ...rest, id: quiz.id, version: quiz.version })
    }
  }
  return (
    <DrawerForm isOpen title={quiz === null ? text.create : text.edit} formId={formId} submitLabel={text.submit} consequence={text.will} isBusy={create.isBusy || edit.isBusy} failure={quiz === null ? create.failure : edit.failure} onClose={onClose}>
      <Form<Fields> id={formId} form={form} layout="vertical" requiredMark={false} scrollToFirstError={{ focus: true }} initialValues={startOf(quiz, first, today)} onFinish={finish}>
        <Form.Item name="title" label={text.title} rules={[{ required: true, min: 2, message: text.missing }]}><Input maxLength={80} /></Form.Item>
        <Form.Item name="orgUnitId" label={text.unit} rules={required}><Select options={units} disabled={quiz !== null} showSearch={{ optionFilterProp: 'label' }} /></Form.Item>
        <Form.Item name="audienceUnitId" label={text.audience} rules={required}><Select options={units} showSearch={{ optionFilterProp: 'label' }} /></Form.Item>
        <Form.Item name="mode" label={text.mode}><Radio.Group options={[{ value: 'fixed', label: text.fixed }, { value: 'random', label: text.random }]} /></Form.Item>
        <Draw mode={mode} />
        <Form.Item name="passPercent" label={text.pass} rules={required}><InputNumber min={1} max={100} style={{ width: '100%' }} /></Form.Item>
        <Form.Item name="attempts" label={text.attempts} rules={required}><InputNumber min={1} max={20} style={{ width: '100%' }} /></Form.Item>
        <Form.Item name="opensOn" label={text.from} rules={required}><Input type="date" /></Form.Item>
        <Form.Item name="closesOn" label={text.until} rules={required}><Input type="date" /></Form.Item>
        <Form.Item name="minutes" label={text.minutes} extra={text.minutesHint} rules={required}><InputNumber min={0} max={450} step={45} style={{ width: '100%' }} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
