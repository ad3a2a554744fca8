import { expect, it } from 'vitest'
import { stateLook, stateNames, stateOfDeadline, stateWord } from './states.ts'

it('gives every state a word and an icon', () => {
  for (const state of stateNames) {
    expect(stateWord(state)).not.toBe('')
    expect(stateLook(state).shape).not.toBe('')
  }
})
const shapesOf = (tone: string): Set<string> => new Set(stateNames.filter((state) => stateLook(state).tone === tone).map((state) => stateLook(state).shape))

it('tells tones apart by outline as well as by hue', () => {
  for (const [one, other] of [['ok', 'err'], ['ok', 'warn'], ['warn', 'err'], ['due', 'warn'], ['off', 'due']] as const) {
    expect([...shapesOf(one)].filter((shape) => shapesOf(other).has(shape))).toEqual([])
  }
})
it('calls an open item overdue after its day, soon within three days and due before', () => {
  expect(stateOfDeadline('2026-11-19', '2026-11-20')).toBe('overdue')
  expect(stateOfDeadline('2026-11-20', '2026-11-20')).toBe('soon')
  expect(stateOfDeadline('2026-11-23', '2026-11-20')).toBe('soon')
  expect(stateOfDeadline('2026-11-24', '2026-11-20')).toBe('due')
})
