import { expect, it } from 'vitest'
import { demandText, hoursState, hoursText } from './hours-text.ts'
import { openRows } from './open-rows.ts'

const course = (id: string, state: 'new' | 'begun' | 'waiting' | 'credited') => ({ id, title: id, summary: '', hours: 2, sections: 3, readSections: 1, isQuizzed: false, state, publishedAt: null })
const quiz = (id: string, state: 'open' | 'begun' | 'passed') => ({ id, title: id, opensOn: '2026-11-01', closesOn: '2026-11-30', passPercent: 60, attempts: 2, used: 0, hours: 0, state, best: null })

it('lists what is left to learn: quizzes first, then what was begun, then what is new', () => {
  const rows = openRows([course('新', 'new'), course('完', 'credited'), course('学', 'begun'), course('等', 'waiting')], [quiz('测', 'open'), quiz('过', 'passed')])
  expect(rows.map(({ key }) => key)).toEqual(['测', '学', '新'])
  expect(rows[1]).toMatchObject({ note: '课程　2学时　已读1节，共3节', value: '学习中', href: '/study/courses/学' })
})

it('says what is asked and what is missing without a trailing zero', () => {
  expect(hoursText(20.670_000_1)).toBe('20.67')
  expect(demandText({ state: 'short', requiredHours: 32, missingHours: 11.33 })).toBe('应学32学时，还差11.33学时')
  expect(demandText({ state: 'exempt', requiredHours: 32, missingHours: 0 })).toBe('不作硬性要求，自愿参加')
  expect(hoursState('short')).toBe('due')
})
