import { expect, it } from 'vitest'
import { passwordProblems } from './password-problems.ts'

it('asks for what is missing, too short or different', () => {
  expect(passwordProblems('', '', '')).toEqual({ current: '请填写当前密码。', next: '请填写新密码。', again: undefined })
  expect(passwordProblems('a', 'short', 'other')).toEqual({ current: undefined, next: '新密码不足10个字符。', again: '两次输入的新密码不一致。' })
  expect(passwordProblems('a', 'Longer-2026', 'Longer-2026')).toEqual({ current: undefined, next: undefined, again: undefined })
})
