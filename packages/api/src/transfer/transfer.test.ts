import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { errorTexts } from '../errors.ts'
import { transferErrors } from './errors.zh-CN.ts'

const folder = join(import.meta.dirname, '../../../transfer/src')
const thrown = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/(?:AppError|conflict)\('([A-Z_]+)'/g)].map(([, code]) => code ?? ''))

it('says what, why and next for every code that the domain throws', () => {
  expect(thrown.length).toBeGreaterThan(20)
  expect([...new Set(thrown)].filter((code) => errorTexts[code] === undefined)).toEqual([])
})

it('leaves no sentence empty', () => {
  for (const [code, { what, why, next }] of Object.entries(transferErrors)) expect([what, why, next].every((sentence) => sentence.length > 2), code).toBe(true)
})
