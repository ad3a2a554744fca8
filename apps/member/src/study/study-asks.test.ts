import { expect, it } from 'vitest'
import { quizAsks } from './study-asks.ts'

it('tells of a quiz that was begun, of an open one only in its last days, and of none that is over', () => {
  const quiz = (id: string, state: 'begun' | 'open' | 'passed', closesOn: string) => ({ id, title: id, state, closesOn })
  const asks = quizAsks([quiz('a', 'begun', '2026-12-20'), quiz('b', 'open', '2026-11-25'), quiz('c', 'open', '2026-12-20'), quiz('d', 'begun', '2026-11-19'), quiz('e', 'passed', '2026-11-21')], '2026-11-20')
  expect(asks.map(({ key, href }) => [key, href])).toEqual([['a', '/study/quizzes/a'], ['b', '/study/quizzes/b']])
})
