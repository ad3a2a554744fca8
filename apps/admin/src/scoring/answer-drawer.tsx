import { useAct, useApi } from '@dangjian/app-shell'
import { formatPoints } from '@dangjian/ui'
import { DrawerForm } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form, Input, InputNumber, Radio, Select } from 'antd'
import { answerInput, type AnswerValues } from './answer-input.ts'
import { scoringText } from './locales/zh-CN.ts'
import { ObjectionFacts } from './objection-facts.tsx'
import type { ObjectionLine, Rule } from './types.ts'
import { useObjectedEntry } from './use-objected-entry.ts'

const text = scoringText.objections

const consequenceOf = (values: AnswerValues, reversal: string, rule: Rule | undefined): string => {
  if (values.decision === 'decline') return text.willDecline
  if (values.decision !== 'uphold') return text.willPlain
  return values.way === 'rule' && rule ? text.willCorrect(reversal, rule.title) : text.willReverse(reversal)
}

const CorrectionFields = ({ values, rules, rule }: { values: AnswerValues; rules: readonly Rule[]; rule: Rule | undefined }) => (
  <>
    <Form.Item name="way" label={text.way}>
      <Radio.Group options={[{ value: 'reverse', label: text.reverse }, { value: 'rule', label: text.byRule }]} />
    </Form.Item>
    {values.way === 'rule' ? (
      <Form.Item name="ruleKey" label={text.ruleLabel} rules={[{ required: true, message: text.ruleMissing }]}>
        <Select options={rules.map(({ key, title, points }) => ({ value: key, label: text.ruleOption(title, formatPoints(points, { signed: true })) }))} />
      </Form.Item>
    ) : null}
    {values.way === 'rule' && rule?.per === 'unit' ? <Form.Item name="quantity" label={text.quantityLabel} extra={text.quantityHint}><InputNumber min={0} max={1000} step={0.5} /></Form.Item> : null}
  </>
)

interface AnswerDrawerProps {
  objection: ObjectionLine
  onClose: () => void
  onAnswered: (objection: ObjectionLine, status: 'upheld' | 'declined') => void
}

/** Answers one objection with reasons; a correction names a rule and a quantity, never points. */
export const AnswerDrawer = ({ objection, onClose, onAnswered }: AnswerDrawerProps) => {
  const api = useApi()
  const [form] = Form.useForm<AnswerValues>()
  const values = Form.useWatch((all: AnswerValues) => all, form) ?? {}
  const sets = useQuery(api.scoring.listRuleSets.queryOptions({}))
  const { entry } = useObjectedEntry(objection)
  const answer = useAct(api.scoring.answerObjection.mutationOptions(), ({ status }) => onAnswered(objection, status))
  const rules = sets.data?.find(({ id }) => id === objection.ruleSetId)?.body.rules ?? []
  const rule = rules.find(({ key }) => key === values.ruleKey)
  return (
    <DrawerForm
      isOpen
      title={text.drawer}
      formId="answer-objection"
      submitLabel={text.submit}
      consequence={consequenceOf(values, formatPoints(-objection.points / 100, { signed: true }), rule)}
      isBusy={answer.isBusy}
      failure={answer.failure}
      onClose={onClose}
    >
      <div className="dj-answer-head"><ObjectionFacts objection={objection} entry={entry} /></div>
      <Form<AnswerValues> id="answer-objection" form={form} layout="vertical" initialValues={{ way: 'reverse' }} onFinish={(all) => answer.submit(answerInput(objection.id, all))}>
        <Form.Item name="decision" label={text.decision} rules={[{ required: true, message: text.decisionMissing }]}>
          <Radio.Group options={[{ value: 'uphold', label: text.uphold }, { value: 'decline', label: text.decline }]} />
        </Form.Item>
        {values.decision === 'uphold' ? <CorrectionFields values={values} rules={rules} rule={rule} /> : null}
        <Form.Item name="answer" label={text.answer} rules={[{ required: true, whitespace: true, min: 2, message: text.answerMissing }]}><Input.TextArea rows={3} maxLength={500} showCount /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
