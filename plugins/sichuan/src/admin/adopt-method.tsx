import { usePluginClient, usePluginHost } from '@dangjian/plugin-kit/browser'
import { DrawerForm } from '@dangjian/ui/admin'
import { useMutation } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import type { SichuanRouter } from '../server/router.ts'
import { BranchField } from './branch-field.tsx'
import { useTextRules } from './field-rules.ts'

interface AdoptFields {
  orgUnitId: string
  plan: string
}

/** The form with which a branch takes a published method over. */
export const AdoptMethod = ({ publicationId, title, onClose }: { publicationId: string; title: string; onClose: () => void }) => {
  const { text, describeError } = usePluginHost()
  const client = usePluginClient<SichuanRouter>()
  const rules = useTextRules()
  const adopt = useMutation({ mutationFn: (fields: AdoptFields) => client.adoptMethod.mutate({ ...fields, publicationId }), onSuccess: onClose })
  return (
    <DrawerForm
      isOpen
      title={text('adopt.act-of', { title })}
      formId="sichuan-adopt-method"
      submitLabel={text('adopt.submit')}
      consequence={text('adopt.consequence')}
      isBusy={adopt.isPending}
      failure={adopt.isError ? describeError(adopt.error) : null}
      onClose={onClose}
    >
      <Form<AdoptFields> id="sichuan-adopt-method" layout="vertical" requiredMark={false} onFinish={(fields) => adopt.mutate(fields)}>
        <Form.Item name="orgUnitId" label={text('adopt.branch')} rules={[{ required: true, message: text('common.choose', { field: text('adopt.branch') }) }]}>
          <BranchField label={text('adopt.branch')} permission="sichuan:method.adopt" />
        </Form.Item>
        <Form.Item name="plan" label={text('adopt.plan')} extra={text('adopt.plan.hint')} rules={rules(text('adopt.plan'), 2, 500)}>
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 10 }} maxLength={500} />
        </Form.Item>
      </Form>
    </DrawerForm>
  )
}
