import { useAct, useApi, useBranchChoices, useMemberChoices } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, Select } from 'antd'
import { activitiesText } from './locales/zh-CN.ts'
import { linesOf, partsOf } from './moments.ts'
import type { ActivityDetail, SessionDetail } from './types.ts'

interface DrawerProps {
  activity: ActivityDetail
  session: SessionDetail
  onClose: () => void
}

/** Members of a branch, enrolled by its secretary or by who manages the activity. */
export const EnrolDrawer = ({ activity, session, onClose }: DrawerProps) => {
  const api = useApi()
  const text = activitiesText.enrolDrawer
  const [form] = Form.useForm<{ branch: string; memberIds: string[] }>()
  const branches = useBranchChoices('activity.manage')
  const branch = Form.useWatch('branch', form) ?? branches.data?.[0]?.value ?? ''
  const members = useMemberChoices(branch)
  const enrolled = new Set(activity.sessions.flatMap(({ people }) => people.map(({ memberId }) => memberId)))
  const act = useAct(api.activities.enrolFor.mutationOptions(), onClose)
  return (
    <DrawerForm isOpen title={text.title} formId="enrol-for" submitLabel={text.submit} consequence={text.will} isBusy={act.isBusy} failure={act.failure} onClose={onClose}>
      <Form form={form} id="enrol-for" layout="vertical" requiredMark={false} onFinish={({ memberIds }) => act.submit({ activityId: activity.id, sessionId: session.id, memberIds })}>
        <Form.Item name="branch" label={text.branch} {...(branches.data?.[0] === undefined ? {} : { initialValue: branches.data[0].value })} rules={[{ required: true, message: text.branchMissing }]}>
          <Select showSearch={{ optionFilterProp: 'label' }} loading={branches.isPending} options={[...(branches.data ?? [])]} onChange={() => form.setFieldValue('memberIds', [])} />
        </Form.Item>
        <Form.Item name="memberIds" label={text.members} rules={[{ required: true, message: text.membersMissing }]}>
          <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} loading={members.isLoading} options={(members.data ?? []).filter(({ value }) => !enrolled.has(value))} />
        </Form.Item>
      </Form>
    </DrawerForm>
  )
}

/** Named people of a unit with a quota. */
export const ParticipantsDrawer = ({ activity, session, onClose }: DrawerProps) => {
  const api = useApi()
  const text = activitiesText.participantsDrawer
  const act = useAct(api.activities.enrolFor.mutationOptions(), onClose)
  const submit = ({ quotaId, people }: { quotaId: string; people: string }): void => act.submit({
    activityId: activity.id, sessionId: session.id,
    participants: linesOf(people).map((line) => {
      const [name = '', postName = ''] = partsOf(line)
      return { quotaId, name, ...(postName === '' ? {} : { postName }) }
    }),
  })
  return (
    <DrawerForm isOpen title={text.title} formId="participants" submitLabel={text.submit} consequence={text.will} isBusy={act.isBusy} failure={act.failure} onClose={onClose}>
      <Form id="participants" layout="vertical" requiredMark={false} onFinish={submit}>
        <Form.Item name="quotaId" label={text.unit} rules={[{ required: true, message: text.unitMissing }]}><Select showSearch={{ optionFilterProp: 'label' }} options={session.quotas.map(({ id, unitName }) => ({ value: id, label: unitName }))} /></Form.Item>
        <Form.Item name="people" label={text.people} extra={text.hint} rules={[{ required: true, message: text.peopleMissing }]}><Input.TextArea autoSize={{ minRows: 6, maxRows: 16 }} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
