import { describe, expect, it } from 'vitest'
import { nextStepOf, wayOf } from './way-view.ts'

const step = (key: 'proposed' | 'filed' | 'notified' | 'voted' | 'reviewed', state: 'done' | 'possible' | 'locked' | 'overdue' | 'skipped' | 'optional', mayRecord = true) => ({ key, state, mayRecord })

describe('the way of a case', () => {
  it('stands in parts, without what will not happen', () => {
    expect(wayOf([step('proposed', 'done'), step('filed', 'done'), step('notified', 'possible'), step('voted', 'locked'), step('reviewed', 'skipped')]).map(({ phase, state }) => [phase, state])).toEqual([
      ['propose', 'done'], ['hear', 'due'], ['decide', 'locked'],
    ])
  })

  it('has one next act: what is overdue, then what is possible to this person', () => {
    expect(nextStepOf([step('filed', 'possible'), step('reviewed', 'overdue')])?.key).toBe('reviewed')
    expect(nextStepOf([step('filed', 'possible', false), step('notified', 'possible')])?.key).toBe('notified')
    expect(nextStepOf([step('filed', 'possible', false)])).toBeUndefined()
  })
})
