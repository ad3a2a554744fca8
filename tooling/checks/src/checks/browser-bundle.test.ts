import { expect, it } from 'vitest'
import { openRepository } from '../repository/repository.ts'
import { findingsOf, packageFiles } from '../repository/test-repository.ts'
import { browserBundle } from './browser-bundle.ts'

const app = (text: string): Record<string, string> => ({
  ...packageFiles('apps/admin', {}),
  'apps/admin/dist/index.html': '<!doctype html>',
  'apps/admin/dist/assets/index-abc.js': text,
})

it.each([
  ['import{readFileSync as r}from"node:fs";r()', /Node/],
  ['const k=Symbol.for("drizzle:entityKind")', /drizzle/],
  ['throw Error("MAX_PARAMETERS_EXCEEDED")', /postgres/],
  ['hash({type:"argon2id"})', /argon2/],
])('finds server code in %s', async (text, what) => {
  const found = await findingsOf(browserBundle, app(text))
  expect(found.map((each) => each.text)).toEqual([expect.stringMatching(what)])
})

it('lets browser code be, and wants every app built', async () => {
  expect(await findingsOf(browserBundle, app('document.title="x"'))).toEqual([])
  expect(await findingsOf(browserBundle, packageFiles('apps/member', {}))).toEqual([{ file: 'apps/member', text: 'is not built' }])
})

it('does not take what a build wrote for a file of the repository', () => {
  expect(openRepository(import.meta.dirname).files.some((file) => file.includes('dist/'))).toBe(false)
})
