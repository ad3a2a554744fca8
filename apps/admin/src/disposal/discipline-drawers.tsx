import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, Select } from 'antd'
import { disposalText } from './locales/zh-CN.ts'
import { PersonFields } from './person-fields.tsx'
import type { DisciplineLine } from './types.ts'

const text = disposalText.discipline
const required = (message: string) => [{ required: true, whitespace: true, message }]

interface ActionFields {
  orgUnitId?: string
  memberId: string
  kind: DisciplineLine['kind']
  decidedOn: string
  decidedByOrgan: string
  documentNumber: string
  factReference: string
  probationUntil?: string
}

/** Registers a 党纪处分 that was decided. */
export const RecordActionDrawer = ({ onClose }: { onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const [form] = Form.useForm<ActionFields>()
  const values = Form.useWatch((all: Partial<ActionFields>) => all, form) ?? {}
  const record = useAct(api.disposal.recordDisciplinaryAction.mutationOptions(), onClose)
  const submit = ({ orgUnitId: _branch, probationUntil, ...fields }: ActionFields): void => record.submit({ ...fields, ...(fields.kind === 'probation' && probationUntil ? { probationUntil } : {}) })
  return (
    <DrawerForm isOpen title={text.record} formId="record-discipline" submitLabel={text.record} consequence={text.will} isBusy={record.isBusy} failure={record.failure} onClose={onClose}>
      <Form<ActionFields> id="record-discipline" form={form} layout="vertical" requiredMark={false} onFinish={submit} scrollToFirstError={{ focus: true }}>
        <PersonFields orgUnitId={values.orgUnitId} permission="disposal.handle" />
        <Form.Item name="kind" label={text.kind} rules={[{ required: true, message: disposalText.step.choiceMissing }]}><Select options={Object.entries(text.kinds).map(([value, label]) => ({ value, label }))} /></Form.Item>
        {values.kind === 'probation' ? <Form.Item name="probationUntil" label={text.probationUntil} rules={[{ required: true, message: text.untilMissing }]}><Input type="date" /></Form.Item> : null}
        <Form.Item name="decidedOn" label={text.decided} rules={[{ required: true, message: text.decidedMissing }]}><Input type="date" max={today} /></Form.Item>
        <Form.Item name="decidedByOrgan" label={text.organ} rules={required(text.organMissing)}><Input maxLength={100} /></Form.Item>
        <Form.Item name="documentNumber" label={text.number} rules={required(text.numberMissing)}><Input maxLength={60} /></Form.Item>
        <Form.Item name="factReference" label={text.fact} rules={required(text.factMissing)}><Input maxLength={80} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

interface RestrictFields {
  orgUnitId?: string
  memberId: string
  kind: 'detained' | 'arrested'
  fromOn: string
  basis: string
}

/** Registers 留置 or 逮捕. */
export const RestrictDrawer = ({ onClose }: { onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const [form] = Form.useForm<RestrictFields>()
  const values = Form.useWatch((all: Partial<RestrictFields>) => all, form) ?? {}
  const restrict = useAct(api.disposal.restrictRights.mutationOptions(), onClose)
  const { detained, arrested } = text.restrictionKinds
  return (
    <DrawerForm isOpen title={text.restrict} formId="restrict-rights" submitLabel={text.restrict} consequence={text.restrictWill} isBusy={restrict.isBusy} failure={restrict.failure} onClose={onClose}>
      <Form<RestrictFields> id="restrict-rights" form={form} layout="vertical" requiredMark={false} onFinish={({ orgUnitId: _branch, ...fields }) => restrict.submit(fields)} scrollToFirstError={{ focus: true }}>
        <PersonFields orgUnitId={values.orgUnitId} permission="disposal.handle" />
        <Form.Item name="kind" label={text.restriction} rules={[{ required: true, message: disposalText.step.choiceMissing }]}><Select options={[{ value: 'detained', label: detained }, { value: 'arrested', label: arrested }]} /></Form.Item>
        <Form.Item name="fromOn" label={text.from} rules={[{ required: true, message: text.decidedMissing }]}><Input type="date" max={today} /></Form.Item>
        <Form.Item name="basis" label={text.basis} rules={required(text.basisMissing)}><Input maxLength={200} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
