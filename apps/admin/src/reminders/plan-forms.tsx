import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Checkbox, Form, Input, Select } from 'antd'
import { remindersText } from './locales/zh-CN.ts'

interface FormProps {
  units: ReadonlyArray<{ value: string; label: string }>
  onClose: () => void
  onDone: (words: string) => void
}

const yearText = remindersText.yearForm
const periodText = remindersText.periodForm

interface YearValues {
  readonly orgUnitId: string
  readonly year: number
  readonly sets: Array<'holidays' | 'routine'>
}

/** Puts the rules' proposals for a year into the plan. */
export const YearForm = ({ units, year, years, onClose, onDone }: FormProps & { year: number; years: readonly number[] }) => {
  const plan = useAct(useApi().reminders.planYear.mutationOptions(), ({ added, moved, past }) => onDone(yearText.done(added, moved, past)))
  return (
    <DrawerForm isOpen title={yearText.title} formId="plan-year" submitLabel={yearText.submit} consequence={yearText.will} isBusy={plan.isBusy} failure={plan.failure} onClose={onClose}>
      <Form<YearValues> id="plan-year" layout="vertical" initialValues={{ orgUnitId: units[0]?.value, year, sets: ['holidays'] }} onFinish={(values) => plan.submit(values)}>
        <Form.Item name="orgUnitId" label={yearText.unit} rules={[{ required: true, message: yearText.unitMissing }]}><Select options={[...units]} showSearch={{ optionFilterProp: 'label' }} /></Form.Item>
        <Form.Item name="year" label={yearText.year}><Select options={years.map((value) => ({ value, label: remindersText.plan.yearOf(value) }))} /></Form.Item>
        <Form.Item name="sets" label={yearText.sets} rules={[{ required: true, type: 'array', min: 1, message: yearText.setsMissing }]}>
          <Checkbox.Group options={[{ value: 'holidays', label: yearText.holidays }, { value: 'routine', label: yearText.routine }]} />
        </Form.Item>
      </Form>
    </DrawerForm>
  )
}

interface PeriodValues {
  readonly orgUnitId: string
  readonly name: string
  readonly from: string
  readonly to: string
}

/** Plans the reminders around a special period. */
export const PeriodForm = ({ units, onClose, onDone }: FormProps) => {
  const { today } = useSession()
  const plan = useAct(useApi().reminders.planPeriod.mutationOptions(), ({ added }, { name }) => onDone(periodText.done(name, added)))
  return (
    <DrawerForm isOpen title={periodText.title} formId="plan-period" submitLabel={periodText.submit} consequence={periodText.will} isBusy={plan.isBusy} failure={plan.failure} onClose={onClose}>
      <Form<PeriodValues> id="plan-period" layout="vertical" initialValues={{ orgUnitId: units[0]?.value }} onFinish={(values) => plan.submit(values)}>
        <Form.Item name="orgUnitId" label={periodText.unit} rules={[{ required: true, message: periodText.unitMissing }]}><Select options={[...units]} showSearch={{ optionFilterProp: 'label' }} /></Form.Item>
        <Form.Item name="name" label={periodText.name} extra={periodText.nameHint} rules={[{ required: true, whitespace: true, min: 2, message: periodText.nameMissing }]}><Input maxLength={20} /></Form.Item>
        <div className="dj-form-pair">
          <Form.Item name="from" label={periodText.from} rules={[{ required: true, message: periodText.dayMissing }]}><Input type="date" min={today} /></Form.Item>
          <Form.Item name="to" label={periodText.to} rules={[{ required: true, message: periodText.dayMissing }]}><Input type="date" min={today} /></Form.Item>
        </div>
      </Form>
    </DrawerForm>
  )
}
