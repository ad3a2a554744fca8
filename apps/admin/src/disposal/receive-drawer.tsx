import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { DrawerForm } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form, Input, Radio, Select } from 'antd'
import { disposalText } from './locales/zh-CN.ts'
import { PersonFields } from './person-fields.tsx'

const text = disposalText.appeals

interface Fields {
  orgUnitId?: string
  memberId?: string
  kind: 'appeal' | 'request' | 'opinion'
  target?: 'disposal' | 'discipline' | 'appraisal' | 'review_conclusion'
  targetId?: string
  subject?: string
  content: string
  receivedOn: string
}

/** A decision on record with the person it is about; so somebody who has left can be found by it too. */
interface Decision {
  readonly id: string
  readonly memberId: string
  readonly label: string
}

const useDecisions = (target: Fields['target']): Decision[] => {
  const api = useApi()
  const closed = useQuery(api.disposal.listDisposals.queryOptions({ show: 'closed', limit: 200 }, { enabled: target === 'disposal' }))
  const open = useQuery(api.disposal.listDisposals.queryOptions({ show: 'open', limit: 200 }, { enabled: target === 'disposal' }))
  const register = useQuery(api.disposal.listDiscipline.queryOptions(undefined, { enabled: target === 'discipline' }))
  if (target === 'discipline') return (register.data?.actions ?? []).filter(({ revokedOn }) => revokedOn === null).map(({ id, memberId, memberName, kind, decidedOn }) => ({ id, memberId, label: `${memberName}${disposalText.gap}${formatTableDay(decidedOn)}${disposalText.discipline.kinds[kind]}` }))
  return [...(open.data?.items ?? []), ...(closed.data?.items ?? [])].filter(({ effectiveOn, outcome }) => effectiveOn !== null && outcome !== 'revoked')
    .map(({ id, memberId, memberName, kind, effectiveOn }) => ({ id, memberId, label: `${memberName}${disposalText.gap}${formatTableDay(effectiveOn)}${disposalText.kinds[kind]}` }))
}

const targetOptions = (['disposal', 'discipline', 'appraisal', 'review_conclusion'] as const).map((value) => ({ value, label: text.targets[value] }))

/** Enters what came on paper: against a decision on record, also of somebody who has left, or against 鉴定 and 审查结论 of a member. */
export const ReceiveDrawer = ({ onClose, onDone }: { onClose: () => void; onDone: (appealId: string) => void }) => {
  const api = useApi()
  const { today } = useSession()
  const [form] = Form.useForm<Fields>()
  const values = Form.useWatch((all: Partial<Fields>) => all, form) ?? {}
  const receive = useAct(api.disposal.receiveAppeal.mutationOptions(), ({ appealId }) => onDone(appealId))
  const target = values.kind === 'appeal' ? values.target : undefined
  const hasRecord = target === 'disposal' || target === 'discipline'
  const decisions = useDecisions(target)
  const submit = ({ kind, content, receivedOn, subject, ...fields }: Fields): void => {
    const memberId = hasRecord ? decisions.find(({ id }) => id === fields.targetId)?.memberId : fields.memberId
    receive.submit({
      memberId: memberId ?? '', kind, content, receivedOn, ...(target === undefined ? {} : { target }), ...(hasRecord && fields.targetId !== undefined ? { targetId: fields.targetId } : { subject: subject ?? '' }),
    })
  }
  return (
    <DrawerForm isOpen title={text.receiveTitle} formId="receive-appeal" submitLabel={text.receive} consequence={text.receiveWill} isBusy={receive.isBusy} failure={receive.failure} onClose={onClose}>
      <Form<Fields> id="receive-appeal" form={form} layout="vertical" requiredMark={false} initialValues={{ receivedOn: today }} onFinish={submit} scrollToFirstError={{ focus: true }}>
        <Form.Item name="kind" label={text.kind} rules={[{ required: true, message: text.targetMissing }]}><Radio.Group options={Object.entries(text.kinds).map(([value, label]) => ({ value, label }))} /></Form.Item>
        {values.kind === 'appeal' ? <Form.Item name="target" label={text.target} rules={[{ required: true, message: text.targetMissing }]}><Select options={targetOptions} onChange={() => form.resetFields(['targetId'])} /></Form.Item> : null}
        {hasRecord ? <Form.Item name="targetId" label={text.targetId} rules={[{ required: true, message: text.targetMissing }]}><Select showSearch={{ optionFilterProp: 'label' }} options={decisions.map(({ id, label }) => ({ value: id, label }))} /></Form.Item> : null}
        {hasRecord || values.kind === undefined ? null : <PersonFields orgUnitId={values.orgUnitId} permission="appeal.handle" />}
        {hasRecord || values.kind === undefined ? null : <Form.Item name="subject" label={text.subjectLabel} rules={[{ required: true, whitespace: true, message: text.subjectMissing }]}><Input maxLength={100} /></Form.Item>}
        <Form.Item name="content" label={text.content} rules={[{ required: true, whitespace: true, min: 2, message: text.contentMissing }]}><Input.TextArea rows={4} maxLength={5000} /></Form.Item>
        <Form.Item name="receivedOn" label={text.receivedOn} rules={[{ required: true, message: text.onMissing }]}><Input type="date" max={today} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
