import { useAct, useApi } from '@dangjian/app-shell'
import { ActButton, DrawerForm, LinkButton } from '@dangjian/ui/admin'
import { Form, Input, InputNumber, Select } from 'antd'
import { studyText } from './locales/zh-CN.ts'
import type { PlanTheme, StudyPlan } from './types.ts'

const text = studyText.plan.form
const formId = 'study-plan'
const months = Array.from({ length: 12 }, (_, index) => ({ value: index + 1, label: studyText.plan.month(index + 1) }))

interface Fields {
  targetHours: number
  themes: Array<{ month: number; title: string; reading?: string }>
}

const toFields = (themes: readonly PlanTheme[]): Fields['themes'] => themes.map(({ month, title, reading }) => ({ month, title, reading: reading.join('\n') }))

const toThemes = (rows: Fields['themes']): PlanTheme[] =>
  rows.map(({ month, title, reading = '' }) => ({ month, title: title.trim(), reading: reading.split('\n').map((line) => line.trim()).filter((line) => line !== '') }))

/** Writes the next version of the organization's own plan; what lies above is not repeated. */
export const PlanDrawer = ({ plan, onClose }: { plan: StudyPlan; onClose: () => void }) => {
  const draft = useAct(useApi().study.draftPlan.mutationOptions(), onClose)
  const start = plan.own.find(({ state }) => state === 'draft') ?? plan.own.find(({ state }) => state === 'adopted')
  return (
    <DrawerForm isOpen title={text.title} formId={formId} submitLabel={text.submit} consequence={text.will} isBusy={draft.isBusy} failure={draft.failure} onClose={onClose}>
      <Form<Fields>
        id={formId} layout="vertical" requiredMark={false} scrollToFirstError={{ focus: true }}
        initialValues={{ targetHours: Math.max(start?.targetHours ?? 0, plan.targetHours), themes: start ? toFields(start.themes) : [{ month: 1, title: '' }] }}
        onFinish={({ targetHours, themes }) => draft.submit({ orgUnitId: plan.orgUnitId, year: plan.year, targetHours, themes: toThemes(themes) })}
      >
        <Form.Item name="targetHours" label={text.target} rules={[{ required: true, message: text.targetMissing }]}><InputNumber min={1} max={400} style={{ width: '100%' }} /></Form.Item>
        <Form.List name="themes" rules={[{ validator: (_, rows: unknown[] | undefined) => ((rows ?? []).length > 0 ? Promise.resolve() : Promise.reject(new Error(text.themesMissing))) }]}>
          {(fields, { add, remove }, { errors }) => (
            <>
              {fields.map(({ key, name }) => (
                <div key={key} className="dj-theme">
                  <Form.Item name={[name, 'month']} label={text.month} rules={[{ required: true, message: text.themeMissing }]}><Select options={months} /></Form.Item>
                  <Form.Item name={[name, 'title']} label={text.theme} rules={[{ required: true, min: 2, message: text.themeMissing }]}><Input maxLength={100} /></Form.Item>
                  <LinkButton label={`${text.remove}${text.count(name + 1)}`} onSelect={() => remove(name)}>{text.remove}</LinkButton>
                  <Form.Item className="dj-theme-reading" name={[name, 'reading']} label={text.reading} extra={text.readingHint}><Input.TextArea rows={2} maxLength={800} /></Form.Item>
                </div>
              ))}
              <Form.ErrorList errors={errors} />
              <ActButton act={{ key: 'add', label: text.add, onSelect: () => add({ month: Math.min(12, fields.length + 1), title: '' }) }} />
            </>
          )}
        </Form.List>
      </Form>
    </DrawerForm>
  )
}
