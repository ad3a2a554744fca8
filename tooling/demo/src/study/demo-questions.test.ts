import { questionFieldsSchema } from '@dangjian/study'
import { expect, it } from 'vitest'
import { demoCourses } from './demo-courses.ts'
import { demoQuestions } from './demo-questions.ts'

it('holds questions whose key fits their kind, each once, each with its basis and explanation', () => {
  const broken = demoQuestions.filter((question) => !questionFieldsSchema.safeParse(question).success || question.basis === '' || question.explanation === '')
  expect(broken).toEqual([])
  expect(new Set(demoQuestions.map(({ stem }) => stem)).size).toBe(demoQuestions.length)
  expect(demoQuestions.length).toBeGreaterThanOrEqual(60)
  expect(new Set(demoQuestions.map(({ kind }) => kind)).size).toBe(4)
})

it('has enough questions for every quiz', () => {
  for (const { quiz } of demoCourses) {
    if (quiz) expect(demoQuestions.filter(({ tags }) => tags.some((tag) => quiz.tags.includes(tag))).length).toBeGreaterThanOrEqual(quiz.count)
  }
})
