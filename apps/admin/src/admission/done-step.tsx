import { useSession } from '@dangjian/app-shell'
import { AppLink, formatDayFor, formatTableDay } from '@dangjian/ui'
import { LinkButton, StateTag } from '@dangjian/ui/admin'
import { admissionText } from './locales/zh-CN.ts'
import { stepText } from './locales/steps.zh-CN.ts'
import { citedArticle } from './cited-article.ts'
import { StepMark } from './step-mark.tsx'
import type { Step, StepRecord } from './types.ts'

const text = admissionText.one

interface DoneStepProps {
  readonly caseId: string
  readonly step: Step
  readonly canCorrect: boolean
  readonly onTake: (step: Step) => void
  readonly onCorrect: (record: StepRecord, step: Step) => void
}

/** A step that stands: its record or records, its papers, and a way to correct it. */
export const DoneStep = ({ caseId, step, canCorrect, onTake, onCorrect }: DoneStepProps) => {
  const { today } = useSession()
  return (
    <li className="dj-tl-line">
      <StepMark state="done" />
      <div>
        <p>{step.number}{admissionText.gap}{step.name}</p>
        {step.records.map((record) => (
          <p key={record.id} className="dj-hint">
            {text.record(formatTableDay(record.onDate), record.summary, record.documentNumber)}
            {record.correctedBy === null ? null : <> <StateTag state="exempt">{text.corrected}</StateTag></>}
            {record.isPositive ? null : <> <StateTag state="failed">{text.negative}</StateTag></>}
            {record.isOverridden ? <> <StateTag state="advice">{text.overridden}</StateTag></> : null}
            {record.reason === null ? null : <>{admissionText.gap}{record.reason}</>}
            {canCorrect && record.correctedBy === null ? <> <LinkButton onSelect={() => onCorrect(record, step)} label={`${text.correct}${step.name}`}>{text.correct}</LinkButton></> : null}
          </p>
        ))}
        {citedArticle(step.citation) === '' ? null : <p className="dj-hint">{step.citation}</p>}
        <p className="dj-tl-papers">
          {step.papers.filter((paper) => paper.isHeld && paper.source === 'national').map((paper) => <AppLink key={paper.kind} href={`/admission/${caseId}/papers/${paper.kind}`}>{paper.title}</AppLink>)}
          {step.isRepeatable && step.canTake ? <LinkButton onSelect={() => onTake(step)} label={`${stepText.acts[step.key]}${admissionText.gap}${text.again}`}>{text.again}</LinkButton> : null}
        </p>
      </div>
      <p className="dj-tl-end">{step.doneOn === null ? null : formatDayFor(step.doneOn, today)}</p>
    </li>
  )
}
