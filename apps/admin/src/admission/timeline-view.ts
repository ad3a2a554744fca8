import type { StateName } from '@dangjian/ui'
import type { Step } from './types.ts'

type StepLike = Pick<Step, 'key' | 'number' | 'phase' | 'state'>

/** One line of a stage: a step, or a run of done steps folded into one. */
export type Entry<S> = { readonly kind: 'step'; readonly step: S } | { readonly kind: 'fold'; readonly key: string; readonly steps: readonly S[] }

/** A grey band with its lines. */
export interface Stage<S> {
  readonly phase: Step['phase']
  readonly from: string
  readonly to: string
  readonly state: Extract<StateName, 'done' | 'overdue' | 'due' | 'locked' | 'info'>
  /** Overdue steps in it. */
  readonly overdue: number
  readonly entries: ReadonlyArray<Entry<S>>
}

const phases: ReadonlyArray<Step['phase']> = ['cultivation', 'candidate', 'admission', 'probation']

const foldOf = <S extends StepLike>(steps: readonly S[]): Array<Entry<S>> => {
  const entries: Array<Entry<S>> = []
  let run: S[] = []
  const close = (): void => {
    const [first] = run
    if (first !== undefined) entries.push(run.length === 1 ? { kind: 'step', step: first } : { kind: 'fold', key: first.key, steps: run })
    run = []
  }
  for (const step of steps) {
    if (step.state === 'done') run.push(step)
    else {
      close()
      entries.push({ kind: 'step', step })
    }
  }
  close()
  return entries
}

const stateOf = (steps: readonly StepLike[]): Stage<StepLike>['state'] => {
  if (steps.every((step) => step.state === 'done')) return 'done'
  if (steps.some((step) => step.state === 'overdue')) return 'overdue'
  if (steps.some((step) => step.state === 'possible')) return 'due'
  return steps.some((step) => step.state === 'done') ? 'info' : 'locked'
}

const plain = (number: string): string => number.replace(/\D/g, '')

/** The timeline as stages: steps that do not apply are left out, neighbouring done steps are folded into one line. */
export const stagesOf = <S extends StepLike>(timeline: readonly S[]): Array<Stage<S>> =>
  phases.flatMap((phase) => {
    const steps = timeline.filter((step) => step.phase === phase && step.state !== 'not-applicable')
    if (steps.length === 0) return []
    const numbers = steps.map((step) => Number(plain(step.number)))
    return [{
      phase,
      from: String(Math.min(...numbers)),
      to: String(Math.max(...numbers)),
      state: stateOf(steps),
      overdue: steps.filter((step) => step.state === 'overdue').length,
      entries: foldOf(steps),
    }]
  })

/** First and last number of a fold: 12～14, or 7 for one step. */
export const rangeOf = (steps: readonly StepLike[]): readonly [from: string, to: string] => [steps[0]?.number ?? '', steps.at(-1)?.number ?? '']
