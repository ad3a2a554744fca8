import { useAct, useApi, useGo } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Select } from 'antd'
import { useUnits } from '../life/units.ts'
import { membersText, membersWords } from './locales/zh-CN.ts'
import { MemberFields } from './member-fields.tsx'
import { factsOfId, recordedOf, type MemberForm } from './member-form.ts'

const text = membersText.roster
const formId = 'register-member'

interface Fields extends MemberForm {
  orgUnitId: string
}

const blank: Partial<Fields> = { ethnicity: membersWords.usualEthnicity, category: 'serving_officer', status: 'formal', education: 'bachelor', groupId: '', formalOn: '', jobTitle: '', partyAffairs: '', phone: '', idNumber: '', policeType: '', policeNumber: '' }

/** 登记党员: one new member of a branch. */
export const RegisterDrawer = ({ isOpen, unitId, onClose }: { isOpen: boolean; unitId: string; onClose: () => void }) => {
  const api = useApi()
  const go = useGo()
  const [form] = Form.useForm<Fields>()
  const units = useUnits('member.manage').data ?? []
  const branchId = Form.useWatch('orgUnitId', form)
  const register = useAct(api.members.createMember.mutationOptions(), ({ id }) => void go(`/members/${id}`))
  const chosen = units.find(({ id }) => id === unitId)
  const branches = units.filter((unit) => unit.kind === 'branch' && unit.form !== 'temporary_branch')
  const groups = units.filter(({ kind, parentId }) => kind === 'group' && parentId === branchId)
  const submit = ({ orgUnitId, ...fields }: Fields): void => {
    const { idNumber = '', phone = null, ...recorded } = recordedOf(fields)
    register.submit({ ...recorded, idNumber, phone, orgUnitId })
  }
  const close = (): void => {
    register.clear()
    onClose()
  }
  return (
    <DrawerForm isOpen={isOpen} title={text.register} formId={formId} submitLabel={text.register} consequence={text.registerWill} isBusy={register.isBusy} failure={register.failure} onClose={close}>
      <Form<Fields> id={formId} form={form} layout="vertical" requiredMark={false} preserve={false} initialValues={{ ...blank, ...(chosen?.kind === 'branch' && chosen.form !== 'temporary_branch' ? { orgUnitId: chosen.id } : {}) }} onFinish={submit} onValuesChange={({ idNumber }: Partial<Fields>) => { if (idNumber !== undefined) form.setFieldsValue(factsOfId(idNumber)) }} scrollToFirstError={{ focus: true }}>
        <MemberFields>
          <Form.Item name="orgUnitId" label={text.branch} rules={[{ required: true, message: text.branchMissing }]}>
            <Select showSearch={{ optionFilterProp: 'label' }} options={branches.map(({ id, name }) => ({ value: id, label: name }))} onChange={() => form.setFieldValue('groupId', '')} />
          </Form.Item>
          <Form.Item name="groupId" label={text.group}>
            <Select options={[{ value: '', label: text.noGroup }, ...groups.map(({ id, name }) => ({ value: id, label: name }))]} />
          </Form.Item>
        </MemberFields>
      </Form>
    </DrawerForm>
  )
}
