import { QueryView, useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { useState } from 'react'
import { stepText as text } from './locales/steps.zh-CN.ts'
import { OverrideAsk } from './override-ask.tsx'
import { branchStepOf, superiorStepOf } from './step-data.ts'
import { fieldsOf, type StepFields } from './step-fields.ts'
import { StepInputs } from './step-inputs.tsx'
import type { StepForm, StepKey, StepOutcome } from './types.ts'

const formId = 'admission-step'

interface StepDrawerProps {
  readonly caseId: string
  readonly name: string
  readonly step: StepKey
  readonly onClose: () => void
  readonly onDone: (outcome: StepOutcome) => void
}

const Verdicts = ({ form }: { form: StepForm }) => (
  <>
    {form.verdicts.filter((one) => one.effect !== 'met').map((one) => (
      <VerdictNote key={`${one.code}${one.what}`} tone={one.effect === 'blocks' ? 'err' : one.effect === 'needs-reason' ? 'warn' : 'info'} what={one.what} why={one.why} next={one.next} {...(one.citation === '' ? {} : { article: one.citation })} />
    ))}
  </>
)

/** Papers that come with the step, so that nobody has to list them. */
const Papers = ({ form }: { form: StepForm }) =>
  form.papers.length === 0 ? null : (
    <div className="dj-step-papers">
      <p>{text.papers}</p>
      <ul>{form.papers.map((paper) => <li key={`${paper.kind}${paper.title}`}>{paper.title}</li>)}</ul>
      <p className="dj-hint">{text.papersNote}</p>
    </div>
  )

/** The form of one step: everything the case knows is filled, verdicts are those of the chosen day. */
export const StepDrawer = ({ caseId, name, step, onClose, onDone }: StepDrawerProps) => {
  const api = useApi()
  const { today } = useSession()
  const [form] = Form.useForm<StepFields>()
  const [onDate, setOnDate] = useState('')
  const query = useQuery({ ...api.admission.stepForm.queryOptions({ id: caseId, step, ...(onDate === '' ? {} : { onDate }) }), placeholderData: (before: StepForm | undefined) => before })
  const record = useAct(api.admission.recordStep.mutationOptions(), onDone)
  const decide = useAct(api.admission.decideStep.mutationOptions(), onDone)
  const needsReason = query.data?.needsReason === true
  const submit = (fields: StepFields): void => {
    const shared = {
      id: caseId,
      onDate: fields.onDate,
      ...(fields.reason === undefined || fields.reason.trim() === '' ? {} : { reason: fields.reason.trim() }),
      ...(fields.documentNumber === undefined || fields.documentNumber.trim() === '' ? {} : { documentNumber: fields.documentNumber.trim() }),
    }
    const [branch, superior] = [branchStepOf(step, fields), superiorStepOf(step, fields)]
    if (branch !== null) record.submit({ ...shared, step: branch })
    else if (superior !== null) decide.submit({ ...shared, step: superior })
  }
  const changed = (values: Partial<StepFields>): void => {
    if (values.onDate !== undefined && values.onDate !== '' && values.onDate <= today) setOnDate(values.onDate)
  }
  return (
    <DrawerForm
      isOpen
      title={text.acts[step]}
      formId={formId}
      submitLabel={text.acts[step]}
      isBusy={record.isBusy || decide.isBusy}
      failure={record.failure ?? decide.failure}
      canSubmit={query.data?.canTake === true}
      consequence={query.data === undefined ? undefined : text.will(query.data.name)}
      onClose={onClose}
    >
      <QueryView query={query} subject={text.subject} rows={4}>
        {(asked) => (
          <>
            <p className="dj-drawer-lead">{text.lead(name, asked.number, asked.name)}</p>
            <Verdicts form={asked} />
            {asked.canTake ? null : <OverrideAsk caseId={caseId} step={step} stepName={asked.name} isBlocked={asked.verdicts.some((one) => one.effect === 'blocks')} />}
            <Form<StepFields> id={formId} form={form} layout="vertical" requiredMark={false} initialValues={fieldsOf(asked)} onFinish={submit} onValuesChange={changed} scrollToFirstError={{ focus: true }}>
              {needsReason ? <Form.Item name="reason" label={text.reason} rules={[{ required: true, whitespace: true, message: text.reasonMissing }]}><Input.TextArea rows={2} maxLength={500} /></Form.Item> : null}
              <StepInputs form={asked} caseId={caseId} name={name} />
              <div className="dj-field-pair">
                <Form.Item name="onDate" label={text.onDate} rules={[{ required: true, message: text.onDateFuture }, { validator: (_, value: string) => (value > today ? Promise.reject(new Error(text.onDateFuture)) : Promise.resolve()) }]}><Input type="date" max={today} /></Form.Item>
                <Form.Item name="documentNumber" label={text.documentNumber}><Input maxLength={60} placeholder={text.documentHint} /></Form.Item>
              </div>
              <Form.Item name="note" label={text.note}><Input.TextArea rows={2} maxLength={500} /></Form.Item>
            </Form>
            <Papers form={asked} />
          </>
        )}
      </QueryView>
    </DrawerForm>
  )
}
