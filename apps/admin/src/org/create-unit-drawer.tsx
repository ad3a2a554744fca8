import { useAct, useApi, useGo, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, Select } from 'antd'
import { kindsBelow } from './kinds-below.ts'
import { orgText } from './locales/zh-CN.ts'
import type { Unit, UnitKind } from './types.ts'

const text = orgText.acts
const formId = 'create-unit'

interface Fields {
  kind: UnitKind
  name: string
  shortName: string
  foundedOn?: string
}

/** 设立下级党组织 under `parent`; closed while it is null. */
export const CreateUnitDrawer = ({ parent, onClose }: { parent: Unit | null; onClose: () => void }) => {
  const api = useApi()
  const go = useGo()
  const { today } = useSession()
  const create = useAct(api.org.createOrgUnit.mutationOptions(), ({ id }) => {
    onClose()
    void go(`/org/${id}`)
  })
  const kinds = parent === null ? [] : kindsBelow(parent.kind)
  // A branch is what is set up most often under a committee.
  const usual = kinds.includes('branch') ? 'branch' : kinds[0]
  const submit = ({ foundedOn = '', ...fields }: Fields): void => {
    if (parent) create.submit({ ...fields, parentId: parent.id, ...(foundedOn === '' ? {} : { foundedOn }) })
  }
  const close = (): void => {
    create.clear()
    onClose()
  }
  return (
    <DrawerForm isOpen={parent !== null} title={text.create} formId={formId} submitLabel={text.create} consequence={parent === null ? undefined : text.createWill(parent.name)} isBusy={create.isBusy} failure={create.failure} onClose={close}>
      <Form<Fields> id={formId} layout="vertical" requiredMark={false} preserve={false} initialValues={usual === undefined ? {} : { kind: usual }} onFinish={submit} scrollToFirstError={{ focus: true }}>
        <Form.Item name="kind" label={text.kind} rules={[{ required: true, message: text.kindMissing }]}><Select options={kinds.map((kind) => ({ value: kind, label: orgText.kinds[kind] }))} /></Form.Item>
        <Form.Item name="name" label={text.name} rules={[{ required: true, whitespace: true, min: 2, message: text.nameMissing }]}><Input maxLength={80} autoComplete="off" /></Form.Item>
        <Form.Item name="shortName" label={text.shortName} rules={[{ required: true, whitespace: true, min: 2, message: text.shortMissing }]}><Input maxLength={80} autoComplete="off" /></Form.Item>
        <Form.Item name="foundedOn" label={text.founded} extra={text.foundedHint}><Input type="date" max={today} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
