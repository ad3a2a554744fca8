import { usePluginClient, usePluginHost } from '@dangjian/plugin-kit/browser'
import { DrawerForm } from '@dangjian/ui/admin'
import { useMutation } from '@tanstack/react-query'
import { Form, Input, Radio, Select } from 'antd'
import type { SichuanRouter } from '../server/router.ts'
import { useTextRules } from './field-rules.ts'
import type { LiaisonPoint } from './use-points.ts'

interface VisitFields {
  pointId: string
  kind: LiaisonPoint['visits'][number]['kind']
  visitedOn: string
  visitors: string
  findings: string
  advice?: string
}

const kinds = ['area_meeting', 'visit', 'research'] as const

interface RecordVisitProps {
  points: readonly LiaisonPoint[]
  /** The day that the server calls today; the latest that may be entered. */
  today: string
  pointId?: string
  onClose: () => void
}

/** The form for one contact with a liaison point; day and, from a row, the point are filled in already. */
export const RecordVisit = ({ points, today, pointId, onClose }: RecordVisitProps) => {
  const { text, describeError } = usePluginHost()
  const client = usePluginClient<SichuanRouter>()
  const rules = useTextRules()
  const record = useMutation({ mutationFn: (fields: VisitFields) => client.recordVisit.mutate(fields), onSuccess: onClose })
  const missing = (field: string) => ({ required: true, message: text('common.choose', { field }) })
  const notLater = {
    validator: async (_rule: unknown, value: unknown): Promise<void> => {
      if (typeof value === 'string' && value > today) throw new Error(text('visit.future', { today }))
    },
  }
  return (
    <DrawerForm
      isOpen
      title={text('visit.record')}
      formId="sichuan-record-visit"
      submitLabel={text('visit.record')}
      consequence={text('visit.consequence')}
      isBusy={record.isPending}
      failure={record.isError ? describeError(record.error) : null}
      onClose={onClose}
    >
      <Form<VisitFields>
        id="sichuan-record-visit"
        layout="vertical"
        requiredMark={false}
        scrollToFirstError
        initialValues={{ visitedOn: today, ...(pointId === undefined ? {} : { pointId }) }}
        onFinish={(fields) => record.mutate(fields)}
      >
        <Form.Item name="pointId" label={text('liaison.point')} rules={[missing(text('liaison.point'))]}>
          <Select aria-label={text('liaison.point')} options={points.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
        <Form.Item name="kind" label={text('visit.kind')} rules={[missing(text('visit.kind'))]}>
          <Radio.Group aria-label={text('visit.kind')} options={kinds.map((kind) => ({ value: kind, label: text(`visit.kind.${kind}`) }))} />
        </Form.Item>
        <Form.Item name="visitedOn" label={text('visit.on')} rules={[missing(text('visit.on')), notLater]}>
          <Input type="date" max={today} />
        </Form.Item>
        <Form.Item name="visitors" label={text('visit.visitors')} rules={rules(text('visit.visitors'), 2, 100)}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="findings" label={text('visit.findings')} rules={rules(text('visit.findings'), 2, 1000)}>
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 10 }} maxLength={1000} />
        </Form.Item>
        <Form.Item name="advice" label={text('visit.advice')} extra={text('visit.advice.hint')}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={1000} />
        </Form.Item>
      </Form>
    </DrawerForm>
  )
}
