import { useAct, useApi, useGo, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, Select } from 'antd'
import { formsBelow, kindOfForm } from './kinds-below.ts'
import { orgText } from './locales/zh-CN.ts'
import type { Unit, UnitForm } from './types.ts'

const text = orgText.acts
const formId = 'create-unit'

interface Fields {
  form: UnitForm
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
  const forms = parent === null ? [] : formsBelow(parent.kind)
  const [usual] = forms
  const submit = ({ foundedOn = '', ...fields }: Fields): void => {
    if (parent) create.submit({ ...fields, kind: kindOfForm(fields.form), parentId: parent.id, ...(foundedOn === '' ? {} : { foundedOn }) })
  }
  const close = (): void => {
    create.clear()
    onClose()
  }
  return (
    <DrawerForm isOpen={parent !== null} title={text.create} formId={formId} submitLabel={text.create} consequence={parent === null ? undefined : text.createWill(parent.name)} isBusy={create.isBusy} failure={create.failure} onClose={close}>
      <Form<Fields> id={formId} layout="vertical" requiredMark={false} preserve={false} initialValues={usual === undefined ? {} : { form: usual }} onFinish={submit} scrollToFirstError={{ focus: true }}>
        <Form.Item name="form" label={text.kind} rules={[{ required: true, message: text.kindMissing }]}><Select options={forms.map((form) => ({ value: form, label: orgText.forms[form] }))} /></Form.Item>
        <Form.Item name="name" label={text.name} rules={[{ required: true, whitespace: true, min: 2, message: text.nameMissing }]}><Input maxLength={80} autoComplete="off" /></Form.Item>
        <Form.Item name="shortName" label={text.shortName} rules={[{ required: true, whitespace: true, min: 2, message: text.shortMissing }]}><Input maxLength={80} autoComplete="off" /></Form.Item>
        <Form.Item name="foundedOn" label={text.founded} extra={text.foundedHint}><Input type="date" max={today} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
