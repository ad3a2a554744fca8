import { usePluginClient, usePluginHost } from '@dangjian/plugin-kit/browser'
import { DrawerForm, SkeletonBlock } from '@dangjian/ui/admin'
import { useMutation } from '@tanstack/react-query'
import { Form, Input, Radio } from 'antd'
import type { Deed } from '../server/deed-store.ts'
import type { GongjingRouter } from '../server/router.ts'
import { BranchField } from './branch-field.tsx'
import { useTextRules } from './field-rules.ts'
import { MemberField } from './member-field.tsx'
import { useBranches } from './use-branches.ts'

interface DeedFields {
  orgUnitId?: string
  memberId: string
  kind: Deed['kind']
  occurredOn: string
  title: string
  evidence: string
  grade: number
}

const kinds = ['business', 'service', 'style', 'review'] as const
const grades = [1, 2, 3, 4] as const

/** The form for one deed; a person of one branch is not asked for it. */
export const RecordDeed = ({ onClose }: { onClose: () => void }) => {
  const { text, describeError } = usePluginHost()
  const client = usePluginClient<GongjingRouter>()
  const rules = useTextRules()
  const [form] = Form.useForm<DeedFields>()
  const branches = useBranches().data
  const onlyBranch = branches?.length === 1 ? branches[0]?.id : undefined
  const orgUnitId: string | undefined = Form.useWatch('orgUnitId', form) ?? onlyBranch
  const record = useMutation({
    mutationFn: ({ orgUnitId: _of, ...deed }: DeedFields) => client.recordDeed.mutate(deed),
    onSuccess: onClose,
  })
  const missing = (field: string) => ({ required: true, message: text('common.choose', { field }) })
  return (
    <DrawerForm
      isOpen
      title={text('record.act')}
      formId="gongjing-record-deed"
      submitLabel={text('record.act')}
      consequence={text('record.consequence')}
      isBusy={record.isPending}
      failure={record.isError ? describeError(record.error) : null}
      onClose={onClose}
    >
      {branches === undefined ? <SkeletonBlock subject={text('common.branch')} rows={3} /> : (
        <Form<DeedFields>
          id="gongjing-record-deed"
          form={form}
          layout="vertical"
          requiredMark={false}
          scrollToFirstError
          onValuesChange={(changed) => {
            if ('orgUnitId' in changed) form.resetFields(['memberId'])
          }}
          onFinish={(fields) => record.mutate(fields)}
        >
          {onlyBranch === undefined ? (
            <Form.Item name="orgUnitId" label={text('common.branch')} rules={[missing(text('common.branch'))]}>
              <BranchField label={text('common.branch')} permission="gongjing:deed.record" />
            </Form.Item>
          ) : null}
          <Form.Item name="memberId" label={text('record.member')} rules={[missing(text('record.member'))]}>
            <MemberField orgUnitId={orgUnitId ?? ''} label={text('record.member')} />
          </Form.Item>
          <Form.Item name="kind" label={text('record.kind')} rules={[missing(text('record.kind'))]}>
            <Radio.Group aria-label={text('record.kind')} options={kinds.map((kind) => ({ value: kind, label: text(`kind.${kind}`) }))} />
          </Form.Item>
          <Form.Item name="occurredOn" label={text('record.occurred-on')} rules={[missing(text('record.occurred-on'))]}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="title" label={text('record.title')} rules={rules(text('record.title'), 2, 80)}>
            <Input maxLength={80} />
          </Form.Item>
          <Form.Item name="grade" label={text('record.grade')} extra={text('grade.hint')} rules={[missing(text('record.grade'))]}>
            <Radio.Group aria-label={text('record.grade')} options={grades.map((grade) => ({ value: grade, label: text(`grade.${grade}`) }))} />
          </Form.Item>
          <Form.Item name="evidence" label={text('record.evidence')} extra={text('record.evidence.hint')} rules={rules(text('record.evidence'), 2, 300)}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={300} />
          </Form.Item>
        </Form>
      )}
    </DrawerForm>
  )
}
