import { useAct, useApi, useGo, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { useUnits } from '../life/units.ts'
import { admissionText } from './locales/zh-CN.ts'

const text = admissionText.adopt
const formId = 'admission-adopt'
/** More probationary members than any branch has. */
const most = 200

interface Fields { orgUnitId: string; memberId: string; approvedOn?: string }

/** 纳入预备党员: a probationary member of the roster gets a case that begins with the probation. */
export const AdoptDrawer = ({ unitId, onClose }: { unitId: string; onClose: () => void }) => {
  const api = useApi()
  const go = useGo()
  const { today } = useSession()
  const [form] = Form.useForm<Fields>()
  const query = useUnits('admission.handle')
  const branches = (query.data ?? []).filter(({ kind }) => kind === 'branch')
  const branchId = Form.useWatch('orgUnitId', form) ?? ''
  const members = useQuery(api.members.listMembers.queryOptions({ orgUnitId: branchId, status: 'probationary', limit: most }, { enabled: branchId !== '' }))
  const adopt = useAct(api.admission.adoptProbationary.mutationOptions(), ({ id }) => void go(`/admission/${id}`))
  const chosen = branches.find(({ id }) => id === unitId) ?? (branches.length === 1 ? branches[0] : undefined)
  const submit = ({ memberId, approvedOn = '' }: Fields): void => adopt.submit({ memberId, ...(approvedOn === '' ? {} : { approvedOn }) })
  return (
    <DrawerForm isOpen title={text.title} formId={formId} submitLabel={text.submit} consequence={text.will} isBusy={adopt.isBusy} failure={adopt.failure} onClose={onClose}>
      {query.data === undefined ? null : <Form<Fields> id={formId} form={form} layout="vertical" requiredMark={false} initialValues={{ orgUnitId: chosen?.id, approvedOn: '' }} onFinish={submit}>
        <Form.Item name="orgUnitId" label={text.branch} rules={[{ required: true, message: admissionText.openCase.branchMissing }]}><Select showSearch={{ optionFilterProp: 'label' }} options={branches.map(({ id, name }) => ({ value: id, label: name }))} onChange={() => form.resetFields(['memberId'])} /></Form.Item>
        <Form.Item name="memberId" label={text.member} rules={[{ required: true, message: text.memberMissing }]} extra={members.data?.total === 0 ? text.noMember : undefined}>
          <Select showSearch={{ optionFilterProp: 'label' }} loading={members.isLoading} options={(members.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
        <Form.Item name="approvedOn" label={text.approvedOn}><Input type="date" max={today} /></Form.Item>
      </Form>}
    </DrawerForm>
  )
}
