import { useBranchChoices, useMemberChoices } from '@dangjian/app-shell'
import { Form, Select } from 'antd'
import { disposalText } from './locales/zh-CN.ts'

const text = disposalText.discipline

/** Branch and member of a form; the branch is asked for only where there are several. */
export const PersonFields = ({ orgUnitId, permission }: { orgUnitId: string | undefined; permission: string }) => {
  const branches = useBranchChoices(permission)
  const only = branches.data?.length === 1 ? branches.data[0]?.value : undefined
  const members = useMemberChoices(orgUnitId ?? only ?? '')
  return (
    <>
      {only === undefined ? <Form.Item name="orgUnitId" label={text.branch}><Select showSearch={{ optionFilterProp: 'label' }} loading={branches.isPending} options={[...(branches.data ?? [])]} /></Form.Item> : null}
      <Form.Item name="memberId" label={text.member} rules={[{ required: true, message: text.memberMissing }]}><Select showSearch={{ optionFilterProp: 'label' }} loading={members.isLoading} options={[...(members.data ?? [])]} /></Form.Item>
    </>
  )
}
