import type { TimelineStep } from './types.ts'

/** Parts of the way of a case, in order, and the steps in each. */
export const phases = { propose: ['proposed', 'filed', 'investigated', 'talked'], hear: ['notified', 'defended', 'testified'], decide: ['pre_reviewed', 'voted', 'approved'], carry: ['announced', 'delivered', 'reviewed', 'answered'] } as const
export type Phase = keyof typeof phases

type StepLike = Pick<TimelineStep, 'key' | 'state' | 'mayRecord'>

/** How a part stands: all done, something overdue, something to do, nothing yet. */
export type PhaseState = 'done' | 'overdue' | 'due' | 'locked'

export interface PhaseView<S> {
  readonly phase: Phase
  readonly state: PhaseState
  readonly steps: readonly S[]
}

const stateOf = (steps: readonly StepLike[]): PhaseState => {
  if (steps.some(({ state }) => state === 'overdue')) return 'overdue'
  if (steps.some(({ state }) => state === 'possible')) return 'due'
  return steps.every(({ state }) => state !== 'locked') ? 'done' : 'locked'
}

/** A timeline by parts; steps that will not happen any more are left out. */
export const wayOf = <S extends StepLike>(timeline: readonly S[]): Array<PhaseView<S>> =>
  (Object.keys(phases) as Phase[]).flatMap((phase) => {
    const keys: readonly string[] = phases[phase]
    const steps = timeline.filter(({ key, state }) => keys.includes(key) && state !== 'skipped')
    return steps.length === 0 ? [] : [{ phase, state: stateOf(steps), steps }]
  })

/** The step whose act is the one red button: overdue before possible, in order. */
export const nextStepOf = <S extends StepLike>(timeline: readonly S[]): S | undefined =>
  timeline.find(({ state, mayRecord }) => mayRecord && state === 'overdue') ?? timeline.find(({ state, mayRecord }) => mayRecord && state === 'possible')
