import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form } from 'antd'
import { transfersText } from './locales/zh-CN.ts'
import { TermsFields } from './terms-fields.tsx'
import { sentTerms, termsOf, type TransferTerms } from './terms-form.ts'
import type { Transfer } from './types.ts'
import './transfers.css'

const text = transfersText.draft
const formId = 'correct-transfer'

/** 更正: the terms of a draft, or of a transfer that came back, which is then the second try. */
export const CorrectDrawer = ({ transfer, onClose }: { transfer: Transfer; onClose: () => void }) => {
  const api = useApi()
  const correct = useAct(api.transfer.correctTransfer.mutationOptions(), onClose)
  const known = transfer.way === 'tenant' && transfer.toTenantId !== null ? { id: transfer.toTenantId, name: transfer.toTenantName } : null
  const hasPosts = transfer.endsPosts || transfer.preflight.some(({ key, state }) => key === 'posts' && state !== 'pass')
  return (
    <DrawerForm isOpen title={transfer.state === 'refused' ? text.correctTitle : text.editTitle} formId={formId} submitLabel={text.submit} consequence={text.will} isBusy={correct.isBusy} failure={correct.failure} onClose={onClose}>
      <Form<TransferTerms> id={formId} layout="vertical" requiredMark={false} initialValues={termsOf(transfer)} onFinish={(typed) => correct.submit({ ...sentTerms(typed), id: transfer.id })} scrollToFirstError={{ focus: true }}>
        <TermsFields fromUnitId={transfer.fromUnitId} isInside={transfer.way === 'internal'} knownTenant={known} hasPosts={hasPosts} isProbationary={transfer.memberStatus === 'probationary'} />
      </Form>
    </DrawerForm>
  )
}
