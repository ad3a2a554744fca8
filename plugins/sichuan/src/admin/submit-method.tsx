import { usePluginClient, usePluginHost } from '@dangjian/plugin-kit/browser'
import { DrawerForm } from '@dangjian/ui/admin'
import { useMutation } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import type { SichuanRouter } from '../server/router.ts'
import { branchMethodForm } from '../templates/branch-method-form.ts'
import { BranchField } from './branch-field.tsx'
import { useTextRules } from './field-rules.ts'

interface MethodFields {
  orgUnitId: string
  title: string
  sections: Record<string, string>
}

/** The form of a branch work method beside the list: branch, name and every section of the template with its hint. */
export const SubmitMethod = ({ onClose }: { onClose: () => void }) => {
  const { text, describeError } = usePluginHost()
  const client = usePluginClient<SichuanRouter>()
  const rules = useTextRules()
  const submit = useMutation({ mutationFn: (fields: MethodFields) => client.submitMethod.mutate(fields), onSuccess: onClose })
  return (
    <DrawerForm
      isOpen
      title={text('submit.act')}
      formId="sichuan-submit-method"
      submitLabel={text('submit.act')}
      consequence={text('submit.consequence')}
      isBusy={submit.isPending}
      failure={submit.isError ? describeError(submit.error) : null}
      onClose={onClose}
    >
      <Form<MethodFields> id="sichuan-submit-method" layout="vertical" requiredMark={false} scrollToFirstError onFinish={(fields) => submit.mutate(fields)}>
        <Form.Item name="orgUnitId" label={text('submit.branch')} rules={[{ required: true, message: text('common.choose', { field: text('submit.branch') }) }]}>
          <BranchField label={text('submit.branch')} permission="sichuan:method.submit" />
        </Form.Item>
        <Form.Item name="title" label={text('submit.name')} rules={rules(text('submit.name'), 2, 60)}>
          <Input maxLength={60} />
        </Form.Item>
        {branchMethodForm.sections.map(({ key, title, hint }) => (
          <Form.Item key={key} name={['sections', key]} label={title} extra={hint} rules={rules(title, 10, 2000)}>
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
          </Form.Item>
        ))}
      </Form>
    </DrawerForm>
  )
}
