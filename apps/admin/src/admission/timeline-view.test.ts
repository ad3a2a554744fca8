import { expect, it } from 'vitest'
import { stagesOf } from './timeline-view.ts'
import type { Step } from './types.ts'

const step = (number: string, phase: Step['phase'], state: Step['state']): Pick<Step, 'key' | 'number' | 'phase' | 'state'> => ({ key: 'application', number, phase, state })

it('folds neighbouring done steps and leaves single ones as they are', () => {
  const [stage] = stagesOf([step('12', 'admission', 'done'), step('13', 'admission', 'done'), step('14', 'admission', 'done'), step('15', 'admission', 'overdue'), step('16', 'admission', 'done'), step('17', 'admission', 'locked')])
  expect(stage?.entries.map((entry) => (entry.kind === 'fold' ? entry.steps.map(({ number }) => number) : entry.step.number))).toEqual([['12', '13', '14'], '15', '16', '17'])
})

it('names the state of a stage: done, overdue with their number, possible, begun, locked', () => {
  const stages = stagesOf([
    step('1', 'cultivation', 'done'), step('2', 'cultivation', 'done'), step('7', 'candidate', 'overdue'), step('8', 'candidate', 'possible'),
    step('12', 'admission', 'done'), step('13', 'admission', 'locked'), step('20', 'probation', 'locked'),
  ])
  expect(stages.map(({ state, overdue }) => [state, overdue])).toEqual([['done', 0], ['overdue', 1], ['info', 0], ['locked', 0]])
})

it('leaves out what does not apply and keeps the numbers of the band', () => {
  const [stage] = stagesOf([step('7b', 'candidate', 'not-applicable'), step('7', 'candidate', 'possible'), step('11', 'candidate', 'locked')])
  expect([stage?.from, stage?.to, stage?.entries.length]).toEqual(['7', '11', 2])
})
