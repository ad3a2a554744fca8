import { expect, it } from 'vitest'
import { lateTexts } from './late-texts.ts'

const text = { what: '没有成', why: '因为', next: '请重试' }

it('are read once, however many errors ask at the same time', async () => {
  let reads = 0
  const late = lateTexts(async () => {
    reads += 1
    return { A: text }
  })
  expect(late.texts).toEqual({})
  await Promise.all([late.ready(), late.ready(), late.ready()])
  await late.ready()
  expect([reads, late.texts]).toEqual([1, { A: text }])
})

it('are tried again by the next error when the line was down', async () => {
  let reads = 0
  const late = lateTexts(async () => {
    reads += 1
    if (reads === 1) throw new Error('the line is down')
    return { A: text }
  })
  await late.ready()
  expect(late.texts).toEqual({})
  await late.ready()
  expect(late.texts).toEqual({ A: text })
})
