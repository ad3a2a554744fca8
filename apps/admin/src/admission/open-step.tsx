import { formatDayFor, formatLongDay } from '@dangjian/ui'
import { ActButton, StateTag } from '@dangjian/ui/admin'
import { useSession } from '@dangjian/app-shell'
import { admissionText } from './locales/zh-CN.ts'
import { stepText } from './locales/steps.zh-CN.ts'
import { citedArticle } from './cited-article.ts'
import { StepMark } from './step-mark.tsx'
import type { Step } from './types.ts'

const text = admissionText.one

interface OpenStepProps {
  readonly step: Step
  /** The one red button of the page. */
  readonly isFirst: boolean
  /** False in a case that is suspended or closed. */
  readonly isOpen: boolean
  readonly onTake: (step: Step) => void
}

const whyOf = (step: Step): string => {
  const blocking = step.verdicts.find((verdict) => verdict.effect === 'blocks')
  return step.note !== '' ? step.note : (blocking?.what ?? '')
}

/** Citation only where it names an article and the sentence does not carry it already. */
const withBasis = (sentence: string, citation: string): string => (sentence.includes(citation) ? sentence : admissionText.join([sentence, citedArticle(citation)]))

const Locked = ({ step }: { step: Step }) => (
  <li className="dj-tl-line is-locked">
    <StepMark state="locked" />
    <div>
      <p>{step.number}{admissionText.gap}{step.name}</p>
      <p className="dj-hint">{withBasis(whyOf(step), step.citation)}</p>
    </div>
    <p className="dj-tl-end">{step.earliestOn === null ? admissionText.waits : admissionText.earliest(formatLongDay(step.earliestOn))}</p>
  </li>
)

/** A step that stands open: a card with its one act when it can be taken, else a padlock with the reason and the earliest day. */
export const OpenStep = ({ step, isFirst, isOpen, onTake }: OpenStepProps) => {
  const { today } = useSession()
  if (step.state === 'locked') return <Locked step={step} />
  const isOverdue = step.state === 'overdue'
  const act = { key: step.key, label: stepText.acts[step.key], tone: isFirst ? 'primary' as const : 'go' as const, onSelect: () => onTake(step) }
  return (
    <li className="dj-tl-line">
      <StepMark state={isOverdue ? 'overdue' : 'due'} />
      <div className={`dj-tl-card${isOverdue ? ' is-overdue' : ''}`}>
        <div className="dj-tl-head">
          <p><b>{step.number}{admissionText.gap}{step.name}</b></p>
          <StateTag isFilled state={isOverdue ? 'overdue' : 'due'}>{isOverdue ? admissionText.overdue(step.overdueDays) : text.possible}</StateTag>
          {isOpen && step.canTake ? <ActButton size="small" act={act} /> : null}
        </div>
        <p className="dj-why-text">{withBasis(whyOf(step), step.citation)}{step.dueOn === null || isOverdue ? null : <>{admissionText.gap}{admissionText.dueOn(formatDayFor(step.dueOn, today))}</>}</p>
        {step.records.filter((record) => !record.isPositive).map((record) => <p key={record.id} className="dj-hint">{text.record(record.onDate, record.summary, record.documentNumber)} <StateTag state="failed">{text.negative}</StateTag></p>)}
        {isOpen && !step.canTake ? <p className="dj-hint">{step.authority === 'superior' ? text.canLater : text.waitsSuperior}</p> : null}
      </div>
    </li>
  )
}
