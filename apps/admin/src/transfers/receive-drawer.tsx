import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form, Select } from 'antd'
import { transfersText } from './locales/zh-CN.ts'
import type { Transfer } from './types.ts'

const text = transfersText.receive
const formId = 'receive-transfer'

interface Place {
  readonly orgUnitId?: string
  readonly groupId?: string
}

/** 接收党员: the branch and the group; inside a tenant the branch is given. */
export const ReceiveDrawer = ({ transfer, onClose }: { transfer: Transfer; onClose: () => void }) => {
  const api = useApi()
  const [form] = Form.useForm<Place>()
  const isInside = transfer.direction === 'internal'
  const wanted = Form.useWatch('orgUnitId', form)
  const branches = useQuery(api.transfer.branchChoices.queryOptions())
  const branchId = isInside ? transfer.toUnitId : (wanted ?? null)
  const groups = (branches.data ?? []).find(({ id }) => id === branchId)?.groups ?? []
  const receive = useAct(api.transfer.receiveTransfer.mutationOptions(), onClose)
  const save = ({ orgUnitId, groupId }: Place): void => receive.submit({ id: transfer.id, groupId: groupId === undefined || groupId === '' ? null : groupId, ...(isInside || orgUnitId === undefined ? {} : { orgUnitId }) })
  return (
    <DrawerForm
      isOpen title={text.title} formId={formId} submitLabel={text.submit} isBusy={receive.isBusy} failure={receive.failure} onClose={onClose}
      consequence={isInside ? text.willInside(transfer.memberName, transfer.toUnitName ?? '') : text.will(transfer.memberName)}
    >
      <Form<Place> id={formId} form={form} layout="vertical" requiredMark={false} onFinish={save}>
        {isInside ? null : (
          <Form.Item name="orgUnitId" label={text.branch} rules={[{ required: true, message: transfersText.draft.missing }]}>
            <Select loading={branches.isPending} options={(branches.data ?? []).map(({ id, name }) => ({ value: id, label: name }))} showSearch={{ optionFilterProp: 'label' }} onChange={() => form.setFieldValue('groupId', '')} />
          </Form.Item>
        )}
        {groups.length === 0 ? null : (
          <Form.Item name="groupId" label={text.group} initialValue="">
            <Select options={[{ value: '', label: text.noGroup }, ...groups.map(({ id, name }) => ({ value: id, label: name }))]} />
          </Form.Item>
        )}
      </Form>
    </DrawerForm>
  )
}
