import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form, Input, InputNumber, Select } from 'antd'
import { kindsBelow } from './kinds-below.ts'
import { orgText } from './locales/zh-CN.ts'
import type { Unit } from './types.ts'

const text = orgText.acts

interface DrawerProps {
  isOpen: boolean
  unit: Unit
  onClose: () => void
}

/** 更名. */
export const RenameDrawer = ({ isOpen, unit, onClose }: DrawerProps) => {
  const api = useApi()
  const rename = useAct(api.org.renameOrgUnit.mutationOptions(), onClose)
  return (
    <DrawerForm isOpen={isOpen} title={text.rename} formId="rename-unit" submitLabel={text.renameSubmit} consequence={text.renameWill} isBusy={rename.isBusy} failure={rename.failure} onClose={() => { rename.clear(); onClose() }}>
      <Form<{ name: string; shortName: string }> id="rename-unit" layout="vertical" requiredMark={false} initialValues={{ name: unit.name, shortName: unit.shortName }} onFinish={(fields) => rename.submit({ id: unit.id, ...fields })}>
        <Form.Item name="name" label={text.name} rules={[{ required: true, whitespace: true, min: 2, message: text.nameMissing }]}><Input maxLength={80} autoComplete="off" /></Form.Item>
        <Form.Item name="shortName" label={text.shortName} rules={[{ required: true, whitespace: true, min: 2, message: text.shortMissing }]}><Input maxLength={80} autoComplete="off" /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

/** 登记民警人数. */
export const OfficersDrawer = ({ isOpen, unit, onClose }: DrawerProps) => {
  const api = useApi()
  const record = useAct(api.org.recordOfficerCount.mutationOptions(), onClose)
  return (
    <DrawerForm isOpen={isOpen} title={text.officers} formId="record-officers" submitLabel={text.officers} consequence={text.officersWill} isBusy={record.isBusy} failure={record.failure} onClose={() => { record.clear(); onClose() }}>
      <Form<{ officerCount?: number | null }> id="record-officers" layout="vertical" requiredMark={false} initialValues={{ officerCount: unit.officerCount }} onFinish={({ officerCount = null }) => record.submit({ id: unit.id, officerCount })}>
        <Form.Item name="officerCount" label={text.officersField} extra={text.officersHint} rules={[{ type: 'integer', min: 0, max: 1_000_000, message: text.officersBad }]}><InputNumber style={{ width: '100%' }} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

/** 划归: says what goes along before it is done. */
export const MoveDrawer = ({ isOpen, unit, members, onClose }: DrawerProps & { members: number }) => {
  const api = useApi()
  const tree = useQuery(api.org.listOrgTree.queryOptions({ permission: 'org.manage' }, { enabled: isOpen }))
  const units = tree.data ?? []
  const parents = units.filter(({ id, kind, path }) => id !== unit.parentId && !path.startsWith(unit.path) && kindsBelow(kind).includes(unit.kind))
  const inside = units.filter(({ id, path }) => id !== unit.id && path.startsWith(unit.path)).length
  const move = useAct(api.org.moveOrgUnit.mutationOptions(), onClose)
  return (
    <DrawerForm isOpen={isOpen} title={text.moveTitle(unit.name)} formId="move-unit" submitLabel={text.moveTitle(unit.name)} consequence={text.moveWill(unit.name, inside, members)} isBusy={move.isBusy} failure={move.failure} onClose={() => { move.clear(); onClose() }}>
      <Form<{ newParentId: string }> id="move-unit" layout="vertical" requiredMark={false} preserve={false} onFinish={({ newParentId }) => move.submit({ id: unit.id, newParentId })}>
        <Form.Item name="newParentId" label={text.newParent} rules={[{ required: true, message: text.parentMissing }]}>
          <Select loading={tree.isPending} notFoundContent={text.noParent} showSearch={{ optionFilterProp: 'label' }} options={parents.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
      </Form>
    </DrawerForm>
  )
}
