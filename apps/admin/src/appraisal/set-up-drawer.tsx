import { useAct, useApi, useMemberChoices } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Checkbox, Form, Input, Select } from 'antd'
import { appraisalText } from './locales/zh-CN.ts'
import type { CampaignLine } from './types.ts'

const text = appraisalText.setUp
const formId = 'set-up-appraisal'

interface Fields {
  periodFrom: string
  periodTo: string
  hasMasses: boolean
  exempt?: string[]
  exemptReason?: string
}

/** 启动民主评议: the template with its period; the roster comes from the branch. */
export const SetUpDrawer = ({ unit, year, onClose, onDone }: { unit: CampaignLine; year: number; onClose: () => void; onDone: (campaignId: string) => void }) => {
  const api = useApi()
  const [form] = Form.useForm<Fields>()
  const exempt = Form.useWatch('exempt', form) ?? []
  const members = useMemberChoices(unit.orgUnitId)
  const setUp = useAct(api.appraisal.setUpCampaign.mutationOptions(), ({ campaignId }) => onDone(campaignId))
  const submit = ({ exempt: chosen = [], exemptReason = '', ...fields }: Fields): void =>
    setUp.submit({ ...fields, orgUnitId: unit.orgUnitId, year, exempt: chosen.map((memberId) => ({ memberId, reason: exemptReason.trim() })) })
  const day = [{ required: true, message: text.periodMissing }]
  return (
    <DrawerForm isOpen title={text.title(unit.orgUnitName)} formId={formId} submitLabel={text.submit} consequence={text.will} isBusy={setUp.isBusy} failure={setUp.failure} onClose={onClose}>
      <Form<Fields> id={formId} form={form} layout="vertical" requiredMark={false} initialValues={{ periodFrom: `${year}-01-01`, periodTo: `${year}-12-31`, hasMasses: true }} onFinish={submit}>
        <Form.Item name="periodFrom" label={text.from} rules={day}><Input type="date" /></Form.Item>
        <Form.Item name="periodTo" label={text.to} rules={day}><Input type="date" /></Form.Item>
        <Form.Item name="hasMasses" valuePropName="checked" extra={text.massesHint}><Checkbox>{text.masses}</Checkbox></Form.Item>
        <Form.Item name="exempt" label={text.exempt} extra={text.exemptHint}><Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} loading={members.isLoading} options={[...(members.data ?? [])]} /></Form.Item>
        {exempt.length === 0 ? null : <Form.Item name="exemptReason" label={text.exemptReason} rules={[{ required: true, whitespace: true, min: 2, message: text.exemptReasonMissing }]}><Input maxLength={100} /></Form.Item>}
      </Form>
    </DrawerForm>
  )
}
