import { expect, it } from 'vitest'
import { findingsOf } from '../repository/test-repository.ts'
import { testTitles } from './test-titles.ts'

// Put together here, so that this file is not one of those it describes.
const dot = '.'
const files = (text: string): Record<string, string> => ({ 'packages/a/src/a.test.ts': text })

it.each([
  [`it${dot}skip('a sentence', () => {})`, /switches tests off/],
  [`describe${dot}only('a group', () => {})`, /switches tests off/],
  [`it${dot}concurrent${dot}todo('later')`, /switches tests off/],
  [`x${'it'}('a sentence', () => {})`, /switches a test off/],
  [`it('passes', () => { expect${'(true)'}.toBe(true) })`, /cannot fail/],
  [`it('', () => {})`, /without a title/],
  [`it('[G99] shows all', () => {})`, /\[G99\]/],
])('finds %s', async (text, reason) => {
  const found = await findingsOf(testTitles, files(text))
  expect(found.map((each) => each.text)).toEqual([expect.stringMatching(reason)])
})

it('leaves ordinary tests with known ids alone, also when they are made from a table', async () => {
  const text = `it('[G1] shows the figures', () => { expect(1 + 1).toBe(2) })\nit.each([[1]])('[B3] counts %s', () => {})`
  expect(await findingsOf(testTitles, files(text))).toEqual([])
})
