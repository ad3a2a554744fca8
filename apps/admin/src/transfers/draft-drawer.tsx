import { useAct, useApi, useGo } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form } from 'antd'
import { useState } from 'react'
import { BranchPicker } from '../pickers/branch-picker.tsx'
import { MemberPicker } from '../pickers/member-picker.tsx'
import { transfersText } from './locales/zh-CN.ts'
import { TermsFields } from './terms-fields.tsx'
import { noTerms, sentTerms, type TransferTerms } from './terms-form.ts'
import './transfers.css'

const text = transfersText.draft
const formId = 'draft-transfer'

interface DraftForMember {
  readonly id: string
  readonly name: string
}

const ChooseMember = ({ memberId, onChoose }: { memberId: string | null; onChoose: (id: string) => void }) => {
  const [unitId, setUnitId] = useState<string | null>(null)
  return (
    <>
      <Form.Item label={text.branch}><BranchPicker label={text.branch} permission="transfer.handle" value={unitId} onChange={setUnitId} /></Form.Item>
      {unitId === null ? null : <Form.Item label={text.member}><MemberPicker label={text.chooseMember} orgUnitId={unitId} value={memberId} onChange={onChoose} /></Form.Item>}
    </>
  )
}

const DraftForm = ({ member, onClose }: { member: DraftForMember | null; onClose: () => void }) => {
  const api = useApi()
  const go = useGo()
  const [chosen, setChosen] = useState(member?.id ?? null)
  const detail = useQuery(api.members.getMember.queryOptions({ id: chosen ?? '' }, { enabled: chosen !== null }))
  const draft = useAct(api.transfer.draftTransfer.mutationOptions(), ({ id }) => go(`/transfers/${id}`))
  return (
    <DrawerForm isOpen title={member === null ? text.title : `${text.title}${transfersText.gap}${member.name}`} formId={formId} submitLabel={text.submit} consequence={text.will} isBusy={draft.isBusy} failure={draft.failure} canSubmit={chosen !== null} onClose={onClose}>
      <Form<TransferTerms> id={formId} layout="vertical" requiredMark={false} initialValues={noTerms} onFinish={(typed) => { if (chosen !== null) draft.submit({ ...sentTerms(typed), memberId: chosen }) }} scrollToFirstError={{ focus: true }}>
        {member === null ? <ChooseMember memberId={chosen} onChoose={setChosen} /> : null}
        <TermsFields fromUnitId={detail.data?.orgUnitId ?? null} isInside={null} knownTenant={null} hasPosts={(detail.data?.posts.length ?? 0) > 0} isProbationary={detail.data?.status === 'probationary'} />
      </Form>
    </DrawerForm>
  )
}

/** 转出党员: closed while `isOpen` is false; with a member it begins with that one. Leads to the transfer's page. */
export const DraftDrawer = ({ isOpen, member = null, onClose }: { isOpen: boolean; member?: DraftForMember | null; onClose: () => void }) => (isOpen ? <DraftForm member={member} onClose={onClose} /> : null)
