import { checklistTemplateSchema, coreFactKinds, ruleSetSchema, tenantKinds, workMethodTemplateSchema } from '@dangjian/contracts'
import type { PluginManifest } from '@dangjian/plugin-kit'
import { expect, it } from 'vitest'
import { referenceScore, type ReferenceFact } from '../reference-score.ts'

const duplicates = (keys: readonly string[]): string[] => keys.filter((key, index) => keys.indexOf(key) !== index)

/** Facts that let every rule of a set fire, in two periods and with different quantities. */
const factsFor = (kinds: readonly string[]): ReferenceFact[] =>
  kinds.flatMap((kind, index) => ['2026-10', '2026-11'].flatMap((period) => [1, index + 2].map((quantity) => ({ kind, period, quantity }))))

/** Data of the manifest: ids, defaults, permissions, templates, and rule sets that give the same score twice. */
export const checkManifest = (manifest: PluginManifest): void => {
  it('has an id, a semantic version, words for its people and a range of hosts', () => {
    expect(manifest.id).toMatch(/^[a-z][a-z0-9-]{1,30}$/)
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(manifest.requires.host).toMatch(/\d/)
    for (const words of [manifest.title, manifest.description, manifest.region]) expect(words.trim()).not.toBe('')
    expect(manifest.tenantKinds.length).toBeGreaterThan(0)
    expect(tenantKinds).toEqual(expect.arrayContaining([...manifest.tenantKinds]))
  })

  it('has settings that parse from nothing and stay what they are', () => {
    const defaults = manifest.settings.parse({})
    expect(manifest.settings.parse(defaults)).toEqual(defaults)
    expect(JSON.parse(JSON.stringify(defaults))).toEqual(defaults)
  })

  it('names its permissions noun.verb, each with a title and somebody who holds it', () => {
    for (const [name, { title, roles }] of Object.entries(manifest.permissions)) {
      expect(name).toMatch(/^[a-z][a-z-]*\.[a-z][a-z-]*$/)
      expect(title.trim()).not.toBe('')
      expect(roles.length, name).toBeGreaterThan(0)
    }
  })

  it('names its events without its own id in front', () => {
    for (const name of Object.keys(manifest.emits ?? {})) expect(name).toMatch(/^[a-z][a-z-]*$/)
  })

  it('carries checklists and work methods that fit their schemas, each key once', () => {
    const checklists = (manifest.checklists ?? []).map((template) => checklistTemplateSchema.parse(template))
    const methods = (manifest.workMethods ?? []).map((template) => workMethodTemplateSchema.parse(template))
    expect(duplicates(checklists.map(({ key }) => key))).toEqual([])
    expect(duplicates(methods.map(({ key }) => key))).toEqual([])
    for (const { items } of checklists) expect(duplicates(items.map(({ key }) => key))).toEqual([])
    for (const { sections } of methods) expect(duplicates(sections.map(({ key }) => key))).toEqual([])
  })

  it('carries rule sets whose facts are the core’s or its own, with one score for the same facts in any order', () => {
    const sets = (manifest.ruleSets ?? []).map((template) => ruleSetSchema.parse(template))
    expect(duplicates(sets.map(({ key }) => key))).toEqual([])
    for (const set of sets) {
      const kinds = [...new Set(set.rules.map((rule) => rule.fact))]
      const known: readonly string[] = coreFactKinds
      expect(kinds.filter((kind) => !known.includes(kind) && !kind.startsWith(`${manifest.id}.`)), set.key).toEqual([])
      const facts = factsFor(kinds)
      const first = referenceScore(set, facts)
      expect(referenceScore(ruleSetSchema.parse(set), facts)).toEqual(first)
      expect(referenceScore(set, facts.toReversed())).toEqual(first)
      for (const { key, min, max } of set.dimensions) {
        expect(first.dimensions[key], key).toBeGreaterThanOrEqual(min * 100)
        expect(first.dimensions[key], key).toBeLessThanOrEqual(max * 100)
      }
    }
  })
}
