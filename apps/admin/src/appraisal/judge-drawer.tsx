import { useAct, useApi, useMemberChoices } from '@dangjian/app-shell'
import { DrawerForm, LinkButton } from '@dangjian/ui/admin'
import { Button, Form, Input, Radio, Select } from 'antd'
import { appraisalText } from './locales/zh-CN.ts'
import type { Report } from './types.ts'

const text = appraisalText.reports.judgeForm
const formId = 'judge-report'
const marks = ['good', 'fair', 'ordinary', 'poor'] as const

interface Fields {
  comment: string
  mark: (typeof marks)[number]
  problems?: Array<{ problem: string; measure: string; memberId: string; dueOn: string }>
}

/** 点评, the mark that people decided, and the problems that become duties of the next year. */
export const JudgeDrawer = ({ report, onClose }: { report: Report; onClose: () => void }) => {
  const api = useApi()
  const members = useMemberChoices(report.orgUnitId)
  const judge = useAct(api.appraisal.judgeReport.mutationOptions(), onClose)
  const filled = [{ required: true, whitespace: true, message: text.fieldMissing }]
  return (
    <DrawerForm isOpen title={text.title} formId={formId} submitLabel={text.submit} consequence={text.will(report.year + 1)} isBusy={judge.isBusy} failure={judge.failure} onClose={onClose}>
      <Form<Fields> id={formId} layout="vertical" requiredMark={false} onFinish={({ problems = [], ...fields }) => judge.submit({ reportId: report.id, ...fields, problems })}>
        <Form.Item name="comment" label={text.comment} rules={[{ required: true, whitespace: true, min: 2, message: text.commentMissing }]}><Input.TextArea rows={4} maxLength={2000} /></Form.Item>
        <Form.Item name="mark" label={text.mark} extra={appraisalText.reports.unconfirmed} rules={[{ required: true, message: text.markMissing }]}><Radio.Group options={marks.map((value) => ({ value, label: appraisalText.marks[value] }))} /></Form.Item>
        <Form.List name="problems">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <fieldset key={key} className="dj-apr-problem" aria-label={text.item(name + 1)}>
                  <p><b>{text.item(name + 1)}</b><LinkButton label={text.removeOf(name + 1)} onSelect={() => remove(name)}>{text.remove}</LinkButton></p>
                  <Form.Item name={[name, 'problem']} label={text.problem} rules={filled}><Input maxLength={120} /></Form.Item>
                  <Form.Item name={[name, 'measure']} label={text.measure} rules={filled}><Input maxLength={200} /></Form.Item>
                  <Form.Item name={[name, 'memberId']} label={text.person} rules={[{ required: true, message: text.fieldMissing }]}><Select showSearch={{ optionFilterProp: 'label' }} loading={members.isLoading} options={[...(members.data ?? [])]} /></Form.Item>
                  <Form.Item name={[name, 'dueOn']} label={text.due} rules={filled}><Input type="date" min={`${report.year + 1}-01-01`} max={`${report.year + 1}-12-31`} /></Form.Item>
                </fieldset>
              ))}
              <Button onClick={() => add({ dueOn: `${report.year + 1}-06-30` })}>{text.add}</Button>
            </>
          )}
        </Form.List>
      </Form>
    </DrawerForm>
  )
}
