import { useAct, useApi } from '@dangjian/app-shell'
import { ActButton, DrawerForm } from '@dangjian/ui/admin'
import { Checkbox, Form, Input, Radio, Select } from 'antd'
import { studyText } from './locales/zh-CN.ts'
import { fieldsOf, isSound, valuesOf, type QuestionValues } from './question-form.ts'
import type { QuestionLine } from './types.ts'
import { useStudyUnits } from './use-units.ts'

const text = studyText.questions
const formId = 'question'
const kindOptions = Object.entries(text.kinds).map(([value, label]) => ({ value, label }))
const difficultyOptions = Object.entries(text.difficulties).map(([value, label]) => ({ value: Number(value), label }))

const KeyFields = ({ kind, options }: { kind: QuestionLine['kind']; options: readonly string[] }) => {
  if (kind === 'blank') return <Form.Item name="blanks" label={text.form.blanks} extra={text.form.blanksHint} rules={[{ required: true, message: text.form.keyMissing }]}><Input.TextArea rows={3} /></Form.Item>
  const choices = kind === 'judge' ? [text.right, text.wrong] : options.map((option, index) => `${text.form.option(index + 1)}${option === '' ? '' : `：${option}`}`)
  const list = choices.map((label, value) => ({ value, label }))
  const rules = [{ required: true, message: text.form.keyMissing }]
  if (kind === 'multiple') return <Form.Item name="chosen" label={text.form.key} rules={rules}><Checkbox.Group options={list} /></Form.Item>
  return <Form.Item name="chosen" label={text.form.key} rules={rules} getValueProps={(value: number[] | undefined) => ({ value: value?.[0] })} getValueFromEvent={(event: { target: { value: number } }) => [event.target.value]}><Radio.Group options={list} /></Form.Item>
}

const OptionFields = () => (
  <Form.List name="options">
    {(fields, { add }) => (
      <>
        {fields.map(({ key, name }) => <Form.Item key={key} name={name} label={text.form.option(name + 1)}><Input maxLength={200} /></Form.Item>)}
        {fields.length < 8 ? <ActButton size="small" act={{ key: 'add', label: text.form.addOption, onSelect: () => add('') }} /> : null}
      </>
    )}
  </Form.List>
)

/** Adds a question to a bank, or changes one for papers to come. */
export const QuestionDrawer = ({ question, onClose }: { question: QuestionLine | null; onClose: () => void }) => {
  const api = useApi()
  const units = useStudyUnits('study.manage')
  const [form] = Form.useForm<QuestionValues>()
  const kind = Form.useWatch('kind', form) ?? question?.kind ?? 'single'
  const options = Form.useWatch('options', form) ?? []
  const add = useAct(api.study.addQuestion.mutationOptions(), onClose)
  const edit = useAct(api.study.editQuestion.mutationOptions(), onClose)
  const first = units[0]?.value
  const finish = (values: QuestionValues): void => {
    const fields = fieldsOf({ ...values, orgUnitId: values.orgUnitId })
    if (!isSound(fields)) {
      form.setFields([{ name: kind === 'blank' ? 'blanks' : 'chosen', errors: [text.form.keyWrong] }])
      return
    }
    if (question === null) add.submit({ orgUnitId: values.orgUnitId, fields })
    else edit.submit({ id: question.id, version: question.version, fields })
  }
  if (question === null && first === undefined) return null
  return (
    <DrawerForm isOpen title={question === null ? text.form.add : text.form.edit} formId={formId} submitLabel={text.form.submit} consequence={text.form.will} isBusy={add.isBusy || edit.isBusy} failure={question === null ? add.failure : edit.failure} onClose={onClose}>
      <Form<QuestionValues> id={formId} form={form} layout="vertical" requiredMark={false} scrollToFirstError={{ focus: true }} initialValues={question === null ? { orgUnitId: first, kind: 'single', stem: '', options: ['', '', '', ''], difficulty: 1, tags: [] } : valuesOf(question)} onFinish={finish}>
        {question === null ? <Form.Item name="orgUnitId" label={text.form.unit} rules={[{ required: true, message: text.form.unitMissing }]}><Select options={units} showSearch={{ optionFilterProp: 'label' }} /></Form.Item> : <Form.Item name="orgUnitId" hidden><Input /></Form.Item>}
        <Form.Item name="kind" label={text.form.kind}><Select options={kindOptions} onChange={() => form.setFieldValue('chosen', [])} /></Form.Item>
        <Form.Item name="stem" label={text.form.stem} {...(kind === 'blank' ? { extra: text.form.stemHint } : {})} rules={[{ required: true, min: 4, message: text.form.stemMissing }]}><Input.TextArea rows={3} maxLength={500} /></Form.Item>
        {kind === 'single' || kind === 'multiple' ? <OptionFields /> : null}
        <KeyFields kind={kind} options={options} />
        <Form.Item name="explanation" label={text.form.explanation}><Input.TextArea rows={2} maxLength={500} /></Form.Item>
        <Form.Item name="basis" label={text.form.basis}><Input maxLength={100} /></Form.Item>
        <Form.Item name="tags" label={text.form.tags}><Select mode="tags" open={false} suffixIcon={null} /></Form.Item>
        <Form.Item name="difficulty" label={text.form.difficulty}><Select options={difficultyOptions} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
