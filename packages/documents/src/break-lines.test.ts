import fc from 'fast-check'
import { expect, it } from 'vitest'
import { breakLines } from './break-lines.ts'

const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (character < '\u2000' ? 1 : 2), 0)

it('joins again to the text and never exceeds the width, except for a mark that may not begin a line', () => {
  const text = fc.string({ unit: fc.constantFrom(...'支部大会讨论接收预备党员，。《》（）2026-11 a'), maxLength: 200 })
  fc.assert(fc.property(text, fc.integer({ min: 8, max: 60 }), (one, width) => {
    const lines = breakLines(one, width, widthOf, 4)
    expect(lines.join('')).toBe(one)
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
  }))
})

it('begins no line with a closing mark and ends none with an opening one', () => {
  const lines = breakLines('应按照《中国共产党发展党员工作细则》（2026年）第十九条，召开支部大会。', 16, widthOf)
  for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。》）]/)
  for (const line of lines) expect(line).not.toMatch(/[《（]$/)
})

it('keeps a number whole', () => {
  expect(breakLines('支部大会于20261122召开', 14, widthOf).some((line) => line.includes('20261122'))).toBe(true)
})

it('is one empty line for an empty text', () => {
  expect(breakLines('', 10, widthOf)).toEqual([''])
})
