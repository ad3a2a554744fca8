import { expect, it } from 'vitest'
import { problemsOf } from './appeal-form.ts'

const form = { kind: 'appeal', target: 'disposal', targetId: 'x', subject: '', content: '不服。' } as const

it('asks for the decision of an appeal, for the subject of the rest, and always for the content', () => {
  expect(problemsOf(form)).toEqual({})
  expect(Object.keys(problemsOf({ ...form, targetId: '' }))).toEqual(['targetId'])
  expect(Object.keys(problemsOf({ ...form, target: 'appraisal' }))).toEqual(['subject'])
  expect(Object.keys(problemsOf({ ...form, kind: 'opinion', content: ' ' }))).toEqual(['subject', 'content'])
  expect(Object.keys(problemsOf({ ...form, kind: null, target: null, content: '' }))).toEqual(['kind', 'content'])
})
