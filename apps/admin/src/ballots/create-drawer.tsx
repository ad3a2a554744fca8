import { useAct, useApi, useBranchChoices, useMemberChoices, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd'
import { useEffect } from 'react'
import { optionsOf } from '../members/choices.ts'
import { ballotsText } from './locales/zh-CN.ts'
import type { NewBallot } from './types.ts'

const text = ballotsText.create
const formId = 'create-ballot'
const matters = ['admission', 'conversion', 'disposal', 'other', 'term_election', 'by_election'] as const
type Matter = (typeof matters)[number]

interface Fields {
  readonly orgUnitId?: string
  readonly matter: Matter
  readonly title: string
  readonly heldOn: string
  readonly method: 'phone' | 'paper' | 'mixed'
  readonly meetingId: string
  readonly materials: string
  readonly seats?: number
  readonly candidateIds?: string[]
  readonly allowsWriteIn: boolean
  readonly uncontestedGround?: string
}

interface CreateDrawerProps {
  /** From a link of the admission page; empty texts otherwise. */
  readonly preset: { readonly matter: string; readonly subject: string; readonly name: string }
  readonly onClose: () => void
  readonly onDone: (id: string) => void
}

const isElection = (matter: Matter | undefined): boolean => matter === 'term_election' || matter === 'by_election'

const titleOf = (matter: Matter, name: string): string => {
  if (matter === 'term_election') return text.titles.term_election
  return name !== '' && (matter === 'admission' || matter === 'conversion') ? text.titles[matter](name) : ''
}

const ElectionPart = ({ orgUnitId }: { orgUnitId: string }) => {
  const people = useMemberChoices(orgUnitId)
  const seats = Form.useWatch<number | undefined>('seats') ?? 0
  return (
    <>
      <Form.Item name="seats" label={text.seats} rules={[{ required: true, message: text.seatsMissing }]} extra={seats > 0 ? text.surplus(seats + Math.ceil(seats / 5)) : undefined}><InputNumber min={1} max={60} style={{ width: '100%' }} /></Form.Item>
      <Form.Item name="candidateIds" label={text.candidates} rules={[{ required: true, type: 'array', min: 1, message: text.candidatesMissing }]}>
        <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} loading={people.isLoading} options={people.data ?? []} popupMatchSelectWidth={false} />
      </Form.Item>
      <Form.Item name="allowsWriteIn" valuePropName="checked"><Checkbox>{text.writeIn}</Checkbox></Form.Item>
      <Form.Item name="uncontestedGround" label={text.ground} extra={text.groundHint}><Input maxLength={200} /></Form.Item>
    </>
  )
}

/** 支部党员大会 of the branch that the vote belongs to. */
const MeetingPart = ({ orgUnitId, heldOn }: { orgUnitId: string; heldOn: string }) => {
  const api = useApi()
  const meetings = useQuery(api.life.listMeetings.queryOptions({ orgUnitId, kind: 'general_meeting', from: heldOn, to: heldOn, limit: 20 }, { enabled: orgUnitId !== '' && heldOn !== '' }))
  const choices = (meetings.data?.items ?? []).filter(({ status }) => status !== 'cancelled').map(({ id, title }) => ({ value: id, label: title }))
  return <Form.Item name="meetingId" label={text.meeting}><Select options={[{ value: '', label: text.noMeeting }, ...choices]} /></Form.Item>
}

/** 拟定投票: what is asked, of whom, when; for an election the seats and candidates. */
export const CreateDrawer = ({ preset, onClose, onDone }: CreateDrawerProps) => {
  const api = useApi()
  const { today } = useSession()
  const [form] = Form.useForm<Fields>()
  const branches = useBranchChoices('ballot.manage')
  const found = useQuery(api.admission.getCase.queryOptions({ id: preset.subject }, { enabled: preset.subject !== '' }))
  const [matter, orgUnitId = '', heldOn = ''] = [Form.useWatch('matter', form), Form.useWatch('orgUnitId', form), Form.useWatch('heldOn', form)]
  const create = useAct(api.ballots.createBallot.mutationOptions(), ({ id }) => onDone(id))
  const firstMatter = matters.find((one) => one === preset.matter) ?? 'other'
  const own = found.data?.orgUnitId ?? (branches.data?.length === 1 ? branches.data[0]?.value : undefined)
  useEffect(() => {
    if (own !== undefined && form.getFieldValue('orgUnitId') === undefined) form.setFieldsValue({ orgUnitId: own })
  }, [form, own])
  const submit = (fields: Fields): void => {
    const { seats, candidateIds, uncontestedGround, meetingId, orgUnitId: unit, allowsWriteIn, ...rest } = fields
    const ground = uncontestedGround?.trim() ?? ''
    const election = isElection(rest.matter) ? { ...(seats === undefined ? {} : { seats }), candidateIds: candidateIds ?? [], allowsWriteIn, ...(ground === '' ? {} : { uncontestedGround: ground }) } : {}
    const input: NewBallot = { ...rest, ...election, orgUnitId: unit ?? '', ...(meetingId === '' ? {} : { meetingId }), ...(preset.subject === '' || rest.matter !== firstMatter ? {} : { subjectId: preset.subject }) }
    create.submit(input)
  }
  const changed = (values: Partial<Fields>): void => {
    if (values.matter === undefined) return
    const before = form.getFieldValue('title')
    if (before === '' || matters.some((one) => titleOf(one, preset.name) === before)) form.setFieldsValue({ title: titleOf(values.matter, preset.name) })
  }
  return (
    <DrawerForm isOpen title={text.title} formId={formId} submitLabel={text.submit} consequence={text.will} isBusy={create.isBusy} failure={create.failure} onClose={onClose}>
      <Form<Fields>
        id={formId} form={form} layout="vertical" requiredMark={false} onFinish={submit} onValuesChange={changed} scrollToFirstError={{ focus: true }}
        initialValues={{ matter: firstMatter, title: titleOf(firstMatter, preset.name), heldOn: today, method: 'mixed', meetingId: '', materials: '', allowsWriteIn: true }}
      >
        <Form.Item name="orgUnitId" label={text.unit} rules={[{ required: true, message: text.unitMissing }]}><Select showSearch={{ optionFilterProp: 'label' }} loading={branches.isPending} options={branches.data ?? []} popupMatchSelectWidth={false} /></Form.Item>
        <Form.Item name="matter" label={text.matter}><Select options={optionsOf(ballotsText.matters)} /></Form.Item>
        <Form.Item name="title" label={text.what} rules={[{ required: true, whitespace: true, min: 2, message: text.whatMissing }]}><Input.TextArea rows={2} maxLength={100} /></Form.Item>
        <Form.Item name="heldOn" label={text.day} rules={[{ required: true, message: text.dayMissing }]}><Input type="date" min={today} /></Form.Item>
        <Form.Item name="method" label={text.method}><Radio.Group options={optionsOf(ballotsText.methods)} /></Form.Item>
        {isElection(matter) ? <ElectionPart orgUnitId={orgUnitId} /> : null}
        <MeetingPart orgUnitId={orgUnitId} heldOn={heldOn} />
        <Form.Item name="materials" label={text.materials} extra={text.materialsHint}><Input.TextArea rows={2} maxLength={1000} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
