import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form } from 'antd'
import { disposalText } from './locales/zh-CN.ts'
import { StepFields } from './step-fields.tsx'
import type { StepValues } from './step-input.ts'
import type { CaseDetail, TimelineStep } from './types.ts'

const text = disposalText.step
const formId = 'disposal-step'

const willOf = (detail: CaseDetail, step: TimelineStep): string => {
  if (step.key === 'approved') return text.approveWill[detail.kind]
  if (step.key === 'answered') return text.answeredWill
  return step.key === 'proposed' ? '' : text.will[step.key]
}

/** Each act of the server with one way to call it. */
const useStepActs = (onDone: () => void) => {
  const api = useApi()
  return {
    plain: useAct(api.disposal.recordDisposalStep.mutationOptions(), onDone),
    defence: useAct(api.disposal.recordDefence.mutationOptions(), onDone),
    pre: useAct(api.disposal.preReviewDisposal.mutationOptions(), onDone),
    vote: useAct(api.disposal.recordDisposalVote.mutationOptions(), onDone),
    approve: useAct(api.disposal.approveDisposal.mutationOptions(), onDone),
    review: useAct(api.disposal.reviewCorrection.mutationOptions(), onDone),
    answer: useAct(api.disposal.recordPersuasionAnswer.mutationOptions(), onDone),
  }
}

const submitStep = (acts: ReturnType<typeof useStepActs>, caseId: string, step: TimelineStep, values: StepValues): void => {
  const { on, note = '', documentNumber = '', people = '', isAgreed = false } = values
  const base = { caseId, on }
  const said = note.trim() === '' ? {} : { note }
  switch (step.key) {
    case 'filed': return acts.plain.submit({ ...base, step: 'filed', documentNumber, ...said })
    case 'investigated': return acts.plain.submit({ ...base, step: 'investigated', people, note })
    case 'talked': return acts.plain.submit({ ...base, step: 'talked', people, ...said })
    case 'notified': return acts.plain.submit({ ...base, step: 'notified', method: values.method ?? 'in_person', ...said })
    case 'testified': return acts.plain.submit({ ...base, step: 'testified', people, note })
    case 'announced': return acts.plain.submit({ ...base, step: 'announced', place: values.place ?? '', ...said })
    case 'delivered': return acts.plain.submit({ ...base, step: 'delivered', receipt: values.receipt ?? 'signed', ...said })
    case 'defended': return acts.defence.submit({ ...base, form: values.form ?? 'oral', note })
    case 'pre_reviewed': return acts.pre.submit({ ...base, isAgreed, documentNumber, ...said })
    case 'approved': return acts.approve.submit({ ...base, isApproved: isAgreed, documentNumber, ...said })
    case 'voted': {
      const { present = 0, inFavour = 0, against = 0, abstained = 0, memberAttended = false } = values
      return acts.vote.submit({ ...base, present, inFavour, against, abstained, memberAttended })
    }
    case 'reviewed': return acts.review.submit(values.result === 'extended' ? { ...base, result: 'extended', until: values.until ?? '', note } : { ...base, result: values.result ?? 'corrected', note })
    case 'answered': return acts.answer.submit({ ...base, isAccepted: values.isAccepted ?? false, note })
    case 'proposed': return undefined
  }
}

/** The form of one step beside the case: what it needs and what follows from it. */
export const StepDrawer = ({ detail, step, onClose }: { detail: CaseDetail; step: TimelineStep; onClose: () => void }) => {
  const { today } = useSession()
  const [form] = Form.useForm<StepValues>()
  const values = Form.useWatch((all: Partial<StepValues>) => all, form) ?? {}
  const acts = useStepActs(onClose)
  const all = Object.values(acts)
  return (
    <DrawerForm
      isOpen title={disposalText.one.acts[step.key]} formId={formId} submitLabel={disposalText.one.acts[step.key]} consequence={willOf(detail, step)}
      isBusy={all.some(({ isBusy }) => isBusy)} failure={all.find(({ failure }) => failure !== null)?.failure ?? null} onClose={onClose}
    >
      <Form<StepValues> id={formId} form={form} layout="vertical" requiredMark={false} initialValues={{ on: today }} onFinish={(given) => submitStep(acts, detail.id, step, given)} scrollToFirstError={{ focus: true }}>
        <StepFields step={step.key} values={values} today={today} />
      </Form>
    </DrawerForm>
  )
}
