import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { contrast } from './contrast.ts'
import { tokens, type TokenName } from './tokens.ts'

const css = (file: string): string => readFileSync(new URL(`../styles/${file}`, import.meta.url), 'utf8')
const variableOf = (name: string): string => `--${name.replace(/^(ink|line)(\d)/, '$1-$2').replaceAll(/([A-Z])/g, '-$1').toLowerCase()}`

it('agrees with the extremes of the WCAG formula', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21)
  expect(contrast('#17212E', '#17212E')).toBe(1)
})
it('keeps the same colours in CSS and in TypeScript', () => {
  const declared = new Map([...css('tokens.css').matchAll(/(--[a-z0-9-]+): (#[0-9A-F]{6})/g)].map((match) => [match[1], match[2]]))
  for (const [name, value] of Object.entries(tokens)) {
    const variable = variableOf(name)
    expect([variable, declared.get(variable)]).toEqual([variable, value])
  }
})
it('gives text 4.5 on white and on the tint it is used with', () => {
  const pairs: ReadonlyArray<readonly [TokenName, TokenName]> = [
    ['ink', 'page'], ['ink2', 'page'], ['ink3', 'page'], ['ink3', 'offBg'], ['ink3', 'subtle'], ['red', 'redBg'], ['navy', 'navyBg'], ['ok', 'okBg'], ['warn', 'warnBg'], ['err', 'errBg'], ['off', 'offBg'],
    ['panel', 'red'], ['panel', 'redHover'], ['panel', 'err'], ['ink', 'warnBg'], ['ink2', 'warnBg'], ['ink2', 'errBg'],
  ]
  for (const [text, ground] of pairs) {
    expect([text, ground, contrast(tokens[text], tokens[ground]) >= 4.5]).toEqual([text, ground, true])
    if (text !== 'panel') expect(contrast(tokens[text], tokens.panel)).toBeGreaterThanOrEqual(4.5)
  }
})
it('gives edges of fields and chart fills 3 on white', () => {
  for (const name of ['lineCtl', 'c1', 'c2', 'c3', 'c5', 'navy'] as const) expect(contrast(tokens[name], tokens.panel)).toBeGreaterThanOrEqual(3)
})
it('raises the contrast of secondary text in the large-type mode', () => {
  const large = [...css('member-large.css').matchAll(/--ink-[23]: (#[0-9A-F]{6})/g)].map((match) => match[1] ?? '')
  expect(large.map((colour) => contrast(colour, tokens.panel) >= 9)).toEqual([true, true])
})
it('shows nothing under 17 px in the large-type mode', () => {
  const sizes = [...css('member-large.css').matchAll(/font-size: (\d+)px/g)].map((match) => Number(match[1]))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(17)
})
it('uses no library grey or small size on the phone', () => {
  const sizes = [...css('member-library.css').matchAll(/--adm-font-size-\d+: (\d+)px/g)].map((match) => Number(match[1]))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
})
