import { useAct, useApi, useGo, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { useUnits } from '../life/units.ts'
import { optionsOf } from '../members/choices.ts'
import { membersText } from '../members/locales/zh-CN.ts'
import { factsOfId } from '../members/member-form.ts'
import { admissionText } from './locales/zh-CN.ts'
import type { NewCase } from './types.ts'

const text = admissionText.openCase
const { words } = membersText
const formId = 'admission-open'

interface Fields extends Omit<NewCase, 'groupId' | 'phone'> { groupId: string; phone: string }

const Field = ({ name, label, isWide = false, isRequired = true, extra, children }: { name: keyof Fields; label: string; isWide?: boolean; isRequired?: boolean; extra?: string; children: ReactNode }) => (
  <div className={isWide ? 'is-wide' : ''}>
    <Form.Item name={name} label={label} extra={extra} rules={isRequired ? [{ required: true, whitespace: true, message: text.missing(label.replace(/（.*/, '')) }] : []}>{children}</Form.Item>
  </div>
)

/** 登记申请: an application received; only what no record knows. */
export const OpenCaseDrawer = ({ unitId, onClose }: { unitId: string; onClose: () => void }) => {
  const api = useApi()
  const go = useGo()
  const { today } = useSession()
  const [form] = Form.useForm<Fields>()
  const query = useUnits('admission.handle')
  const units = query.data ?? []
  const branches = units.filter((unit) => unit.kind === 'branch' && unit.form !== 'temporary_branch')
  const branchId = Form.useWatch('orgUnitId', form)
  const groups = units.filter(({ kind, parentId }) => kind === 'group' && parentId === branchId)
  const open = useAct(api.admission.openCase.mutationOptions(), ({ id }) => void go(`/admission/${id}`))
  const chosen = branches.find(({ id }) => id === unitId) ?? (branches.length === 1 ? branches[0] : undefined)
  const submit = ({ groupId, phone, ...fields }: Fields): void => open.submit({ ...fields, idNumber: fields.idNumber.trim().toUpperCase(), groupId: groupId === '' ? null : groupId, phone: phone.trim() === '' ? null : phone.trim() })
  return (
    <DrawerForm isOpen title={text.title} formId={formId} submitLabel={text.submit} consequence={text.will} isBusy={open.isBusy} failure={open.failure} onClose={onClose}>
      {query.data === undefined ? null : <Form<Fields> id={formId} form={form} layout="vertical" requiredMark={false} scrollToFirstError={{ focus: true }} onFinish={submit}
        initialValues={{ orgUnitId: chosen?.id, groupId: '', phone: '', jobTitle: '', ethnicity: text.usualEthnicity, education: 'bachelor', category: 'serving_officer', appliedOn: today }}
        onValuesChange={({ idNumber }: Partial<Fields>) => { if (idNumber !== undefined) form.setFieldsValue(factsOfId(idNumber)) }}
      >
        <div className="dj-field-pair">
          <Field name="name" label={text.name}><Input maxLength={40} autoComplete="off" /></Field>
          <Field name="appliedOn" label={text.appliedOn}><Input type="date" max={today} /></Field>
          <Field name="idNumber" label={text.idNumber} isWide extra={text.idHint}><Input maxLength={18} autoComplete="off" spellCheck={false} /></Field>
          <Field name="gender" label={text.gender}><Select options={optionsOf(words.gender)} /></Field>
          <Field name="birthDate" label={text.birthDate}><Input type="date" max={today} /></Field>
          <Field name="orgUnitId" label={text.branch} isWide><Select showSearch={{ optionFilterProp: 'label' }} options={branches.map(({ id, name }) => ({ value: id, label: name }))} onChange={() => form.setFieldValue('groupId', '')} /></Field>
          <Field name="groupId" label={text.group} isRequired={false}><Select options={[{ value: '', label: text.noGroup }, ...groups.map(({ id, name }) => ({ value: id, label: name }))]} /></Field>
          <Field name="jobTitle" label={text.jobTitle} isRequired={false}><Input maxLength={60} /></Field>
          <Field name="education" label={text.education}><Select options={optionsOf(words.education)} /></Field>
          <Field name="category" label={text.category}><Select options={optionsOf(words.category)} /></Field>
          <Field name="ethnicity" label={text.ethnicity}><Input maxLength={20} /></Field>
          <Field name="phone" label={text.phone} isRequired={false}><Input maxLength={20} inputMode="tel" autoComplete="off" /></Field>
        </div>
      </Form>}
    </DrawerForm>
  )
}
