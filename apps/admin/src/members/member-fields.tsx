import { useSession } from '@dangjian/app-shell'
import { Form, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { optionsOf } from './choices.ts'
import { fileWords } from './locales/file.zh-CN.ts'
import { membersText } from './locales/zh-CN.ts'
import type { MemberForm } from './member-form.ts'

const { words, fields, form: text } = membersText

interface FieldProps {
  name: keyof MemberForm
  isRequired?: boolean
  isChoice?: boolean
  extra?: ReactNode
  children: ReactNode
}

const Field = ({ name, isRequired = false, isChoice = false, extra, children }: FieldProps) => {
  const label = name === 'groupId' ? fields.group : fields[name]
  return (
    <Form.Item name={name} label={label} extra={extra} rules={isRequired ? [{ required: true, whitespace: true, message: isChoice ? text.choose(label) : text.missing(label) }] : []}>
      {children}
    </Form.Item>
  )
}

/** The recorded fields of a member; `kept` (the masked numbers) when a record is corrected: then protected fields may stay empty. */
export const MemberFields = ({ kept, children }: { kept?: { phone: string | null; policeNumber: string | null }; children?: ReactNode }) => {
  const { today } = useSession()
  const status = Form.useWatch<MemberForm['status'] | undefined>('status')
  return (
    <div className="dj-field-pair">
      <Field name="name" isRequired><Input maxLength={40} autoComplete="off" /></Field>
      <Field name="ethnicity" isRequired><Input maxLength={20} /></Field>
      <div className="is-wide"><Field name="idNumber" isRequired={!kept} extra={kept ? text.keepId : text.idNumber}><Input maxLength={18} autoComplete="off" spellCheck={false} /></Field></div>
      <Field name="gender" isRequired isChoice><Select options={optionsOf(words.gender)} /></Field>
      <Field name="birthDate" isRequired><Input type="date" max={today} /></Field>
      <Field name="education" isRequired isChoice><Select options={optionsOf(words.education)} /></Field>
      <Field name="category" isRequired isChoice><Select options={optionsOf(words.category)} /></Field>
      {children}
      <Field name="status" isRequired isChoice><Select options={optionsOf(words.status)} /></Field>
      <Field name="joinedOn" isRequired><Input type="date" max={today} /></Field>
      <Field name="formalOn" extra={status === 'probationary' ? text.probationaryHint : undefined}><Input type="date" max={today} disabled={status === 'probationary'} /></Field>
      <Field name="jobTitle"><Input maxLength={60} /></Field>
      <Field name="partyAffairs"><Select options={[{ value: '', label: membersText.notFilled }, ...optionsOf(words.partyAffairs)]} /></Field>
      <Field name="policeType"><Select options={[{ value: '', label: membersText.notFilled }, ...optionsOf(fileWords.policeType)]} /></Field>
      <Field name="policeNumber" extra={kept?.policeNumber ? `${text.keepPhone}${kept.policeNumber}` : text.optional}><Input maxLength={8} autoComplete="off" inputMode="numeric" /></Field>
      <Field name="phone" extra={kept?.phone ? `${text.keepPhone}${kept.phone}` : text.optional}><Input maxLength={20} autoComplete="off" inputMode="tel" /></Field>
    </div>
  )
}
