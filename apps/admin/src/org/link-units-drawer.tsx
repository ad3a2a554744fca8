import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form, Select } from 'antd'
import { orgText } from './locales/zh-CN.ts'
import type { UnitPageData } from './types.ts'

const text = orgText.unit

/** 登记对应单位: which units of the unit line the organization covers. */
export const LinkUnitsDrawer = ({ isOpen, data, onClose }: { isOpen: boolean; data: UnitPageData; onClose: () => void }) => {
  const api = useApi()
  const line = useQuery(api.org.listWorkUnits.queryOptions(undefined, { enabled: isOpen }))
  const link = useAct(api.org.linkWorkUnits.mutationOptions(), onClose)
  return (
    <DrawerForm isOpen={isOpen} title={text.linkUnits} formId="link-units" submitLabel={text.linkUnits} consequence={text.linkWill} isBusy={link.isBusy} failure={link.failure} onClose={() => { link.clear(); onClose() }}>
      <Form<{ workUnitIds?: string[] }> id="link-units" layout="vertical" requiredMark={false} preserve={false} initialValues={{ workUnitIds: data.workUnits.map(({ id }) => id) }} onFinish={({ workUnitIds = [] }) => link.submit({ orgUnitId: data.unit.id, workUnitIds })}>
        <Form.Item name="workUnitIds" label={text.unitsField} extra={text.unitsHint}>
          <Select mode="multiple" loading={line.isFetching} showSearch={{ optionFilterProp: 'label' }} options={(line.data ?? []).map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
      </Form>
    </DrawerForm>
  )
}
