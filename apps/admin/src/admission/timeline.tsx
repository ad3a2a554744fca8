import { formatDayFor, formatTableDay } from '@dangjian/ui'
import { LinkButton, StateTag } from '@dangjian/ui/admin'
import { useSession } from '@dangjian/app-shell'
import { useState } from 'react'
import { admissionText } from './locales/zh-CN.ts'
import { DoneStep } from './done-step.tsx'
import { OpenStep } from './open-step.tsx'
import { StepMark } from './step-mark.tsx'
import { rangeOf, stagesOf, type Stage } from './timeline-view.ts'
import type { CaseDetail, Step, StepRecord } from './types.ts'

const text = admissionText.one

interface TimelineProps {
  readonly detail: CaseDetail
  /** Opens the form of a step. */
  readonly onTake: (step: Step) => void
  readonly onCorrect: (record: StepRecord, step: Step) => void
}

const lastDay = (steps: readonly Step[]): string => steps.map((step) => step.doneOn ?? '').reduce((one, other) => (one > other ? one : other), '')

const Fold = ({ steps, isOpen, onToggle }: { steps: readonly Step[]; isOpen: boolean; onToggle: () => void }) => {
  const { today } = useSession()
  const [from, to] = rangeOf(steps)
  const days = steps.map((step) => step.doneOn).filter((day) => day !== null).toSorted()
  const papers = steps.flatMap((step) => step.papers).filter((paper) => paper.isHeld).length
  return (
    <li className="dj-tl-line">
      <StepMark state="done" />
      <div>
        <p>{text.numbers(from, to)}{admissionText.gap}{admissionText.and(steps.map((step) => step.name))}</p>
        <p className="dj-hint">{text.foldNote(formatTableDay(days[0] ?? null), formatTableDay(days.at(-1) ?? null), papers)}</p>
      </div>
      <p className="dj-tl-end">{formatDayFor(lastDay(steps), today)}<LinkButton onSelect={onToggle} label={isOpen ? `${text.fold}${text.numbers(from, to)}` : `${text.expand(steps.length)}${admissionText.gap}${text.numbers(from, to)}`}>{isOpen ? text.fold : text.expand(steps.length)}</LinkButton></p>
    </li>
  )
}

const stageWord = (stage: Stage<Step>): string => (stage.state === 'overdue' ? text.overdueSteps(stage.overdue) : text.stageStates[stage.state])

/** The way of a case: stages as bands; done steps folded, what can be done as cards, what is not yet lawful with its reason. */
export const Timeline = ({ detail, onTake, onCorrect }: TimelineProps) => {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const toggle = (key: string): void => setOpen((before) => (before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set([...before, key])))
  const stages = stagesOf(detail.timeline)
  const first = detail.state === 'open' ? (detail.timeline.find((step) => step.canTake && step.state === 'overdue') ?? detail.timeline.find((step) => step.canTake && step.state === 'possible')) : undefined
  const line = (step: Step) => {
    if (step.state === 'done') return <DoneStep key={step.key} caseId={detail.id} step={step} canCorrect={detail.canHandle && detail.state === 'open'} onTake={onTake} onCorrect={onCorrect} />
    return <OpenStep key={step.key} step={step} isFirst={step.key === first?.key} isOpen={detail.state === 'open'} onTake={onTake} />
  }
  return (
    <section className="dj-panel dj-tl" aria-label={text.timeline}>
      {stages.map((stage) => (
        <section key={stage.phase} aria-label={admissionText.phases[stage.phase]}>
          <h2 className="dj-stage">{admissionText.phases[stage.phase]}<small>{text.range(stage.from, stage.to)}</small><StateTag state={stage.state}>{stageWord(stage)}</StateTag></h2>
          <ol>
            {stage.entries.flatMap((entry) => {
              if (entry.kind === 'step') return [line(entry.step)]
              const isOpen = open.has(entry.key)
              return [<Fold key={`fold-${entry.key}`} steps={entry.steps} isOpen={isOpen} onToggle={() => toggle(entry.key)} />, ...(isOpen ? entry.steps.map(line) : [])]
            })}
          </ol>
        </section>
      ))}
    </section>
  )
}
