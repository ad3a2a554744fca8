import { formatLongDay, formatTableDay } from '@dangjian/ui'
import { ActButton, LinkButton, StateTag } from '@dangjian/ui/admin'
import { bodyText } from './body-text.ts'
import { disposalText } from './locales/zh-CN.ts'
import type { StepRecord, TimelineStep } from './types.ts'
import { nextStepOf, wayOf } from './way-view.ts'

const text = disposalText.one
const marks = { done: 'done', possible: 'due', optional: 'due', locked: 'locked', overdue: 'overdue', skipped: 'notApplicable' } as const

const Mark = ({ state }: { state: TimelineStep['state'] }) => <span className="dj-way-mark"><StateTag state={marks[state]} iconSize={18} /></span>

/** What was recorded: day, figures, who, and what was said. */
export const RecordText = ({ record }: { record: StepRecord }) => (
  <>
    <p className="dj-hint">{[formatTableDay(record.happenedOn), bodyText(record), text.recorder(record.recordedByName)].filter((part) => part !== '').join(disposalText.gap)}</p>
    {record.note === null ? null : <p className="dj-way-note">{record.note}</p>}
  </>
)

const basisOf = (step: TimelineStep): string => [step.citation, step.isConfirmed ? '' : text.unconfirmed].filter((part) => part !== '').join(disposalText.gap)

interface LineProps {
  readonly step: TimelineStep
  readonly isFirst: boolean
  readonly onTake: (step: TimelineStep) => void
}

const Done = ({ step, onTake }: LineProps) => (
  <li className="dj-way-line">
    <Mark state="done" />
    <div>
      <p>{text.steps[step.key]}</p>
      {step.records.map((record) => <RecordText key={record.recordedAt} record={record} />)}
      {step.mayRecord ? <LinkButton onSelect={() => onTake(step)} label={`${text.acts[step.key]}${disposalText.gap}${text.again}`}>{text.again}</LinkButton> : null}
    </div>
    <p className="dj-way-end">{step.citation}</p>
  </li>
)

const Locked = ({ step }: LineProps) => (
  <li className="dj-way-line is-locked">
    <Mark state="locked" />
    <div>
      <p>{text.steps[step.key]}</p>
      {step.records.map((record) => <RecordText key={record.recordedAt} record={record} />)}
      <p className="dj-hint">{basisOf(step)}</p>
    </div>
    <p className="dj-way-end">{step.earliestOn === null ? text.waits(step.waitsFor.join('、')) : text.earliest(formatLongDay(step.earliestOn))}</p>
  </li>
)

const Open = ({ step, isFirst, onTake }: LineProps) => {
  const isOverdue = step.state === 'overdue'
  return (
    <li className="dj-way-line">
      <Mark state={step.state} />
      <div className={`dj-way-card${isOverdue ? ' is-overdue' : ''}`}>
        <div className="dj-way-card-head">
          <p><b>{text.steps[step.key]}</b></p>
          <StateTag isFilled state={isOverdue ? 'overdue' : 'due'}>{text.states[step.state]}</StateTag>
          {step.mayRecord ? <ActButton size="small" act={{ key: step.key, label: text.acts[step.key], tone: isFirst ? 'primary' : 'go', onSelect: () => onTake(step) }} /> : null}
        </div>
        {step.records.map((record) => <RecordText key={record.recordedAt} record={record} />)}
        <p className="dj-hint">{[basisOf(step), step.earliestOn === null ? '' : text.due(formatLongDay(step.earliestOn)), step.mayRecord ? '' : text.otherHand].filter((part) => part !== '').join(disposalText.gap)}</p>
      </div>
    </li>
  )
}

/** The way of a case in parts: what is done with its records, what can be done as cards, what is not yet lawful with what it waits for. */
export const Way = ({ timeline, onTake }: { timeline: readonly TimelineStep[]; onTake: (step: TimelineStep) => void }) => {
  const next = nextStepOf(timeline)
  return (
    <section className="dj-panel dj-way" aria-label={text.timeline}>
      {wayOf(timeline).map(({ phase, state, steps }) => (
        <section key={phase} aria-label={text.phases[phase]}>
          <h2 className="dj-way-head">{text.phases[phase]}<StateTag state={state === 'due' ? 'due' : state}>{text.states[state === 'due' ? 'possible' : state]}</StateTag></h2>
          <ol>
            {steps.map((step) => {
              const props = { step, isFirst: step.key === next?.key, onTake }
              if (step.state === 'done') return <Done key={step.key} {...props} />
              return step.state === 'locked' ? <Locked key={step.key} {...props} /> : <Open key={step.key} {...props} />
            })}
          </ol>
        </section>
      ))}
    </section>
  )
}
