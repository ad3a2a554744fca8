import { useApi } from '@dangjian/app-shell'
import { useQuery } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { actText as text } from './locales/acts.zh-CN.ts'
import { orgText } from './locales/zh-CN.ts'
import { formsBelow, formsOf, kindsBelow } from './kinds-below.ts'
import type { ActKind, Unit, UnitForm } from './types.ts'

const formOptions = (forms: readonly UnitForm[]) => forms.map((form) => ({ value: form, label: orgText.forms[form] }))

const Names = ({ forms }: { forms: readonly UnitForm[] }) => (
  <>
    {forms.length > 1 ? <Form.Item name="form" label={text.form} rules={[{ required: true, message: text.formMissing }]}><Select options={formOptions(forms)} /></Form.Item> : <Form.Item name="form" hidden><Input /></Form.Item>}
    <Form.Item name="name" label={text.name} rules={[{ required: true, whitespace: true, min: 2, message: text.nameMissing }]}><Input maxLength={80} autoComplete="off" /></Form.Item>
    <Form.Item name="shortName" label={text.shortName} rules={[{ required: true, whitespace: true, min: 2, message: text.shortMissing }]}><Input maxLength={80} autoComplete="off" /></Form.Item>
  </>
)

const Members = ({ unit }: { unit: Unit }) => {
  const api = useApi()
  const roster = useQuery(api.members.listMembers.queryOptions({ orgUnitId: unit.id, limit: 200 }))
  return (
    <Form.Item name="memberIds" label={text.members} extra={text.membersHint} rules={[{ required: true, message: text.membersMissing }]}>
      <Select mode="multiple" loading={roster.isPending} showSearch={{ optionFilterProp: 'label' }} options={(roster.data?.items ?? []).map(({ id, name, jobTitle }) => ({ value: id, label: `${name}${orgText.gap}${jobTitle}` }))} />
    </Form.Item>
  )
}

/** The fields that an act of a kind needs; organizations are chosen from `units`, those that the person manages. */
export const ActFields = ({ kind, unit, units }: { kind: ActKind; unit: Unit; units: readonly Unit[] }) => {
  const choose = (some: readonly Unit[]) => some.map(({ id, name }) => ({ value: id, label: name }))
  const outside = units.filter(({ id, path }) => id !== unit.id && !path.startsWith(unit.path))
  if (kind === 'set_up') return <Names forms={formsBelow(unit.kind)} />
  if (kind === 'rename') return <Names forms={formsOf[unit.kind]} />
  if (kind === 'split') return <><Names forms={formsOf.branch} /><Members unit={unit} /></>
  if (kind === 'move') {
    const parents = outside.filter((one) => one.id !== unit.parentId && kindsBelow(one.kind).includes(unit.kind))
    return (
      <Form.Item name="otherId" label={text.newParent} rules={[{ required: true, message: text.parentMissing }]}>
        <Select showSearch={{ optionFilterProp: 'label' }} notFoundContent={text.noParent} options={choose(parents)} />
      </Form.Item>
    )
  }
  if (kind === 'merge') {
    return (
      <Form.Item name="otherId" label={text.receivingSame} rules={[{ required: true, message: text.receivingMissing }]}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={choose(outside.filter((one) => one.kind === unit.kind && one.form !== 'temporary_branch'))} />
      </Form.Item>
    )
  }
  if (unit.kind !== 'branch') return null
  return (
    <Form.Item name="otherId" label={text.receiving} extra={text.receivingHint}>
      <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={choose(outside.filter((one) => one.kind === 'branch' && one.form !== 'temporary_branch'))} />
    </Form.Item>
  )
}

/** The papers of every act: who applied when, who approves, on what grounds, with effect from when. */
export const PaperFields = ({ today }: { today: string }) => {
  const required = (message: string) => [{ required: true, whitespace: true, min: 2, message }]
  const day = [{ required: true, message: text.dayMissing }]
  return (
    <>
      <Form.Item name="grounds" label={text.grounds} rules={required(text.groundsMissing)}><Input.TextArea rows={2} maxLength={1000} /></Form.Item>
      <Form.Item name="effectiveOn" label={text.effectiveOn} extra={text.effectiveHint} rules={day}><Input type="date" /></Form.Item>
      <Form.Item name="documentNumber" label={text.documentNumber} extra={text.documentHint}><Input maxLength={100} autoComplete="off" /></Form.Item>
      <div className="dj-act-pair">
        <Form.Item name="applicant" label={text.applicant} rules={required(text.applicantMissing)}><Input maxLength={100} autoComplete="off" /></Form.Item>
        <Form.Item name="appliedOn" label={text.appliedOn} rules={day}><Input type="date" max={today} /></Form.Item>
      </div>
      <Form.Item name="approvingBody" label={text.approvingBody} rules={required(text.approvingMissing)}><Input maxLength={100} autoComplete="off" /></Form.Item>
    </>
  )
}
