import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { addDays } from '@dangjian/kernel'
import { DrawerForm } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import type { AccountGrants } from './grant-rows.ts'
import { systemText } from './locales/zh-CN.ts'

const text = systemText.grants
const formId = 'grant-role'

interface Fields {
  role: Parameters<ReturnType<typeof useGrant>['submit']>[0]['role']
  orgUnitId?: string
  validFrom: string
  lastDay?: string
}

const useGrant = (onDone: () => void) => useAct(useApi().identity.grantRole.mutationOptions(), onDone)

/** Granting a role to one account over an organization for a time. */
export const GrantDrawer = ({ account, onClose }: { account: AccountGrants | null; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const isOpen = account !== null
  const roles = useQuery({ ...api.identity.listRoles.queryOptions(), enabled: isOpen })
  const units = useQuery({ ...api.identity.listGrantableUnits.queryOptions(), enabled: isOpen })
  const [form] = Form.useForm<Fields>()
  const role = Form.useWatch('role', form)
  const grantable = (roles.data ?? []).filter(({ by }) => by !== 'membership')
  const isOfUnit = grantable.find(({ id }) => id === role)?.reach === 'unit'
  const grant = useGrant(onClose)
  const close = (): void => {
    grant.clear()
    onClose()
  }
  const submit = ({ role: chosen, orgUnitId, validFrom, lastDay }: Fields): void => {
    if (account === null) return
    const validTo = lastDay === undefined || lastDay === '' ? null : addDays(lastDay, 1)
    grant.submit({ accountId: account.accountId, role: chosen, orgUnitId: isOfUnit ? (orgUnitId ?? null) : null, validFrom, validTo })
  }
  return (
    <DrawerForm
      isOpen={isOpen}
      title={account === null ? text.grant : text.grantTo(account.displayName)}
      formId={formId}
      submitLabel={text.grant}
      consequence={text.willGrant}
      isBusy={grant.isBusy}
      failure={grant.failure}
      onClose={close}
    >
      <Form<Fields> id={formId} form={form} layout="vertical" requiredMark={false} preserve={false} initialValues={{ validFrom: today }} onFinish={submit} onValuesChange={grant.clear} scrollToFirstError={{ focus: true }}>
        <Form.Item name="role" label={text.role} rules={[{ required: true, message: text.missing.role }]}>
          <Select loading={roles.isPending} options={grantable.map(({ id, title }) => ({ value: id, label: title }))} />
        </Form.Item>
        {isOfUnit
          ? (
            <Form.Item name="orgUnitId" label={text.orgUnit} rules={[{ required: true, message: text.missing.orgUnit }]}>
              <Select loading={units.isPending} showSearch={{ optionFilterProp: 'label' }} options={(units.data ?? []).map(({ id, name }) => ({ value: id, label: name }))} />
            </Form.Item>
          )
          : null}
        <Form.Item name="validFrom" label={text.validFrom} rules={[{ required: true, message: text.missing.validFrom }]}><Input type="date" min={today} /></Form.Item>
        <Form.Item
          name="lastDay"
          label={text.lastDay}
          extra={text.lastDayHint}
          dependencies={['validFrom']}
          rules={[({ getFieldValue }) => ({ validator: (_rule, value: string | undefined) => (value === undefined || value === '' || value >= String(getFieldValue('validFrom')) ? Promise.resolve() : Promise.reject(new Error(text.early))) })]}
        >
          <Input type="date" min={today} />
        </Form.Item>
      </Form>
    </DrawerForm>
  )
}
