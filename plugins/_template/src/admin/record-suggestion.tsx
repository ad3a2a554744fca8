import { usePluginClient, usePluginHost } from '@dangjian/plugin-kit/browser'
import { DrawerForm } from '@dangjian/ui/admin'
import { useMutation } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { useState } from 'react'
import type { PluginRouter } from '../server/router.ts'

interface RecordSuggestionProps {
  isOpen: boolean
  onClose: () => void
  onSaved: () => void
}

/** The form beside the list: branch, member, content. What was typed stays when saving fails. */
export const RecordSuggestion = ({ isOpen, onClose, onSaved }: RecordSuggestionProps) => {
  const { text, describeError, components } = usePluginHost()
  const { BranchPicker, MemberPicker } = components
  const client = usePluginClient<PluginRouter>()
  const [branchId, setBranchId] = useState<string | null>(null)
  const [memberId, setMemberId] = useState<string | null>(null)
  const record = useMutation({
    mutationFn: (input: { memberId: string; content: string }) => client.record.mutate(input),
    onSuccess: () => {
      onSaved()
      onClose()
    },
  })
  const submit = ({ content }: { content: string }): void => {
    if (memberId !== null) record.mutate({ memberId, content })
  }
  return (
    <DrawerForm
      isOpen={isOpen}
      title={text('page.record')}
      formId="record-suggestion"
      submitLabel={text('page.record')}
      consequence={text('page.consequence')}
      isBusy={record.isPending}
      canSubmit={memberId !== null}
      failure={record.isError ? describeError(record.error) : null}
      onClose={onClose}
    >
      <Form id="record-suggestion" layout="vertical" onFinish={submit}>
        <BranchPicker value={branchId} onChange={setBranchId} label={text('page.branch')} permission="template:suggestion.record" />
        {branchId === null ? null : <MemberPicker orgUnitId={branchId} value={memberId} onChange={setMemberId} label={text('page.member')} />}
        <Form.Item name="content" label={text('page.content')} rules={[{ required: true, min: 2 }]}>
          <Input.TextArea rows={5} maxLength={2000} />
        </Form.Item>
      </Form>
    </DrawerForm>
  )
}
