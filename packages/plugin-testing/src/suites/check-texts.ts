import type { Messages, PluginManifest } from '@dangjian/plugin-kit'
import { beforeAll, expect, it } from 'vitest'
import type { PluginHalves } from '../describe-plugin.ts'
import type { PluginSources } from '../source-files.ts'
import { sourcesUnderTest } from './check-sources.ts'

const call = /\btext\(\s*(['"])([^'"]+)\1/g
const templateCall = /\btext\(\s*`([^`$]*)(\$\{)?/g
const thrown = /\b(?:new AppError|conflict)\(\s*['"]([A-Z][A-Z0-9_]+)['"]/g

/** Keys written out in `text('…')`, and beginnings of keys in text(`…${x}`). */
const askedKeys = (sources: PluginSources): { readonly exact: string[]; readonly prefixes: string[] } => {
  const pages = sources.files.filter(({ file }) => !file.startsWith('src/server/'))
  const templates = pages.flatMap(({ text }) => [...text.matchAll(templateCall)])
  return {
    exact: [...pages.flatMap(({ text }) => [...text.matchAll(call)].map(([, , key = '']) => key)), ...templates.flatMap(([, key = '', open]) => (open ? [] : [key]))],
    prefixes: templates.flatMap(([, prefix = '', open]) => (open && prefix ? [prefix] : [])),
  }
}

/** Every text that a page asks for, and three sentences for every error that the plugin throws, exist in zh-CN. */
export const checkTexts = (manifest: PluginManifest, { admin, member }: PluginHalves): void => {
  let messages: Messages
  let sources: PluginSources
  beforeAll(async () => {
    sources = sourcesUnderTest()
    messages = await manifest.locales['zh-CN']()
  })

  it('has texts that are not empty', () => {
    expect(Object.entries(messages).filter(([, value]) => typeof value !== 'string' || value.trim() === '')).toEqual([])
  })

  it('has the titles of its navigation', () => {
    const titles = [...(admin?.nav ?? []), ...(member?.nav ?? [])].map(({ titleKey }) => titleKey)
    expect(titles.filter((key) => messages[key] === undefined)).toEqual([])
  })

  it('has every text that its pages ask for', () => {
    const { exact, prefixes } = askedKeys(sources)
    expect([...new Set(exact)].filter((key) => messages[key] === undefined)).toEqual([])
    expect([...new Set(prefixes)].filter((prefix) => !Object.keys(messages).some((key) => key.startsWith(prefix)))).toEqual([])
  })

  it('says what, why and what next for every error code of its own: error.<CODE>.what, .why, .next', () => {
    const codes = new Set(sources.files.flatMap(({ text }) => [...text.matchAll(thrown)].map(([, code = '']) => code)))
    const keys = [...codes].flatMap((code) => ['what', 'why', 'next'].map((part) => `error.${code}.${part}`))
    expect(keys.filter((key) => messages[key] === undefined)).toEqual([])
  })
}
