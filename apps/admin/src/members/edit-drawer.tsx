import { errorCode, useAct, useApi } from '@dangjian/app-shell'
import { ActButton, DrawerForm, VerdictNote } from '@dangjian/ui/admin'
import { useQueryClient } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { useState } from 'react'
import { useUnits } from '../life/units.ts'
import { membersText } from './locales/zh-CN.ts'
import { MemberFields } from './member-fields.tsx'
import { changeOf, changesBetween, formOf, type FieldChange, type MemberForm } from './member-form.ts'
import type { Member } from './types.ts'

const text = membersText.member
const { words, fields } = membersText
const formId = 'edit-member'

const wordOf = ({ field }: FieldChange, value: string): string => {
  if (value === '') return membersText.notFilled
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = words
  return known[field]?.[value] ?? value
}

/** What somebody else recorded meanwhile, and the way on: nothing is overwritten unseen. */
const Conflict = ({ opened, latest, onAccept }: { opened: Member; latest: Member; onAccept: () => void }) => {
  const changes = changesBetween(opened, latest)
  return (
    <VerdictNote
      tone="warn"
      isLive
      what={text.conflict}
      why={text.conflictWhy}
      next={
        <span>
          {changes.length === 0 ? text.noVisible : null}
          {changes.map((change) => <span className="dj-sub" key={change.field}>{text.change(change.field === 'groupId' ? fields.group : fields[change.field], wordOf(change, change.before), wordOf(change, change.now))}</span>)}
        </span>
      }
      action={<ActButton size="small" act={{ key: 'rebase', label: text.rebase, tone: 'go', onSelect: onAccept }} />}
    />
  )
}

const EditForm = ({ member, onClose, onSaved }: { member: Member; onClose: () => void; onSaved: () => void }) => {
  const api = useApi()
  const cache = useQueryClient()
  const [form] = Form.useForm<MemberForm>()
  // The record as it was when the form was opened; the page behind may refresh.
  const [opened] = useState(member)
  const [latest, setLatest] = useState<Member | null>(null)
  const [isUnchanged, setUnchanged] = useState(false)
  const [reason, setReason] = useState('')
  const groups = (useUnits('member.read').data ?? []).filter(({ kind, parentId }) => kind === 'group' && parentId === member.orgUnitId)
  const update = useAct(api.members.updateMember.mutationOptions(), onSaved)
  const save = async (typed: MemberForm, version: number): Promise<void> => {
    const change = changeOf(opened, typed)
    setUnchanged(Object.keys(change).length === 0)
    if (Object.keys(change).length === 0) return
    try {
      await update.run({ id: opened.id, version, change, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) })
    } catch (error) {
      // Everything else is told by `update.failure`.
      if (errorCode(error) === 'MEMBER_CHANGED') setLatest(await cache.fetchQuery({ ...api.members.getMember.queryOptions({ id: opened.id }), staleTime: 0 }))
    }
  }
  return (
    <DrawerForm isOpen title={text.edit} formId={formId} submitLabel={text.save} consequence={isUnchanged ? text.unchanged : text.editWill} isBusy={update.isBusy} failure={latest ? null : update.failure} canSubmit={latest === null} onClose={onClose}>
      {latest ? <Conflict opened={opened} latest={latest} onAccept={() => { setLatest(null); void save(form.getFieldsValue(), latest.version) }} /> : null}
      <Form<MemberForm> id={formId} form={form} layout="vertical" requiredMark={false} initialValues={formOf(opened)} onFinish={(typed) => void save(typed, opened.version)} scrollToFirstError={{ focus: true }}>
        <MemberFields kept={{ phone: opened.phone, policeNumber: opened.policeNumber }}>
          <Form.Item name="groupId" label={fields.group}>
            <Select options={[{ value: '', label: membersText.roster.noGroup }, ...groups.map(({ id, name }) => ({ value: id, label: name }))]} />
          </Form.Item>
        </MemberFields>
        <Form.Item label={text.editReason} htmlFor="edit-reason"><Input id="edit-reason" value={reason} maxLength={200} placeholder={text.editReasonHint} onChange={(event) => setReason(event.target.value)} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

/** 更正登记信息: closed while `isOpen` is false; each opening begins with the record as it is. */
export const EditDrawer = ({ isOpen, ...rest }: { isOpen: boolean; member: Member; onClose: () => void; onSaved: () => void }) => (isOpen ? <EditForm {...rest} /> : null)
