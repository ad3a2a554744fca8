import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { addDays, fixedClock, newId, type LocalDate } from '@dangjian/kernel'
import { closeUnit } from './close-org-unit.ts'
import { canStandUnder, createOrgUnit, getOrgUnit, listOrgTree, moveOrgUnit, renameOrgUnit, type OrgUnit, type OrgUnitKind } from './index.ts'
import { moveUnit } from './move-org-unit.ts'
import { renameUnit } from './rename-org-unit.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.drop())

const at = (day: LocalDate) => ({ clock: fixedClock(new Date(`${day}T04:00:00Z`)) })
const begun = '2026-01-01'
const codeOf = (error: unknown): string => {
  if (error instanceof Error && 'code' in error) return String(error.code)
  throw error
}

interface Facts {
  readonly parentId: string | null
  readonly name: string
}
/** The plain recomputation: what stood where on every day, kept day by day. */
type Days = Map<LocalDate, Map<string, Facts>>

const pathIn = (facts: ReadonlyMap<string, Facts>, id: string): string => {
  const parentId = facts.get(id)?.parentId ?? null
  return `${parentId !== null && facts.has(parentId) ? pathIn(facts, parentId) : '/'}${id}/`
}
const linesOf = (units: Iterable<{ id: string; path: string; name: string; parentId: string | null }>): string[] => [...units].map(({ id, path, name, parentId }) => [id, path, name, parentId].join(' ')).sort()
const wrongRows = (units: readonly OrgUnit[], facts: ReadonlyMap<string, Facts>): string[] => {
  const expected = linesOf([...facts].map(([id, one]) => ({ id, ...one, path: pathIn(facts, id) })))
  const stored = linesOf(units)
  return [...stored.filter((line) => !expected.includes(line)), ...expected.filter((line) => !stored.includes(line))]
}

const plant = async (tenantId: string, size: number): Promise<OrgUnit[]> =>
  inTestScope(test, tenantId, async (scope) => {
    const kinds: OrgUnitKind[] = ['committee', 'general_branch', 'branch', 'group']
    const units = [await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某市局党委', shortName: '党委', foundedOn: begun })]
    for (let made = 1; made < size; made += 1) {
      const kind = kinds[made % 4] ?? 'branch'
      const parents = units.filter((unit) => canStandUnder(kind, unit.kind))
      const parent = parents[(made * 7) % parents.length]
      if (parent) units.push(await createOrgUnit(scope, { parentId: parent.id, kind, name: `组织${made}号`, shortName: `组织${made}`, foundedOn: begun }))
    }
    return units
  }, at(begun))

const act = fc.record({ what: fc.constantFrom('move' as const, 'move' as const, 'move' as const, 'rename' as const, 'close' as const, 'create' as const), unit: fc.nat(200), other: fc.nat(200), wait: fc.nat(3), back: fc.nat(6) })

describe('the tree on any day', () => {
  it('is what plain recomputation gives after random acts, some of them with effect from an earlier day', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 40, maxLength: 60 }), fc.integer({ min: 8, max: 20 }), async (acts, size) => {
        const tenantId = newId()
        const units = await plant(tenantId, size)
        const days: Days = new Map([[begun, new Map(units.map(({ id, parentId, name }) => [id, { parentId, name }]))]])
        let day: LocalDate = begun
        const change = (from: LocalDate, work: (facts: Map<string, Facts>) => void): void => {
          for (const [known, facts] of days) if (known >= from) work(facts)
        }
        for (const [number, { what, unit, other, wait, back }] of acts.entries()) {
          for (let passed = 0; passed < wait; passed += 1) {
            const facts = new Map(days.get(day))
            day = addDays(day, 1)
            days.set(day, facts)
          }
          const on = addDays(day, -back) < begun ? day : addDays(day, -back)
          const [one, two] = [units[unit % units.length], units[other % units.length]]
          if (!one || !two) continue
          try {
            await inTestScope(test, tenantId, async (scope) => {
              const [present, target] = [await getOrgUnit(scope, one.id), await getOrgUnit(scope, two.id)]
              if (what === 'move') {
                const moved = await moveUnit(scope, present, target, on)
                if (moved !== present) change(on, (facts) => facts.set(one.id, { name: facts.get(one.id)?.name ?? '', parentId: two.id }))
              } else if (what === 'rename') {
                await renameUnit(scope, present, { name: `改名${number}号` }, on)
                change(on, (facts) => facts.set(one.id, { parentId: facts.get(one.id)?.parentId ?? null, name: `改名${number}号` }))
              } else if (what === 'close') {
                await closeUnit(scope, present, on, async () => 0)
                change(on, (facts) => facts.delete(one.id))
              } else {
                const made = await createOrgUnit(scope, { parentId: two.id, kind: 'branch', name: `新设${number}号`, shortName: `新设${number}`, foundedOn: day })
                units.push(made)
                change(day, (facts) => facts.set(made.id, { parentId: two.id, name: made.name }))
              }
            }, at(day))
          } catch (error) {
            expect(codeOf(error)).toMatch(/^(ORG_|POST_)/)
          }
        }
        for (const [asked, facts] of days) {
          const tree = await inTestScope(test, tenantId, (scope) => listOrgTree(scope, 'org.read', { onDate: asked }), at(addDays(day, 1)))
          expect(wrongRows(tree, facts)).toEqual([])
        }
        const now = await inTestScope(test, tenantId, (scope) => listOrgTree(scope), at(day))
        expect(wrongRows(now, days.get(day) ?? new Map())).toEqual([])
      }),
      { numRuns: 6, seed: 20261122 },
    )
  }, 120_000)

  it('keeps the old place and the old name until the day of the change', async () => {
    const tenantId = newId()
    const [root, general, branch] = await inTestScope(test, tenantId, async (scope) => {
      const top = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '甲局党委', shortName: '党委' })
      const below = await createOrgUnit(scope, { parentId: top.id, kind: 'general_branch', name: '刑侦党总支', shortName: '刑侦' })
      return [top, below, await createOrgUnit(scope, { parentId: below.id, kind: 'branch', name: '一大队党支部', shortName: '一大队' })]
    }, at('2026-01-10'))
    if (!root || !general || !branch) throw new Error('no tree')
    await inTestScope(test, tenantId, (scope) => moveOrgUnit(scope, { id: branch.id, newParentId: root.id }), at('2026-03-01'))
    await inTestScope(test, tenantId, (scope) => renameOrgUnit(scope, { id: branch.id, name: '反诈大队党支部', shortName: '反诈' }), at('2026-03-01'))
    const on = (onDate: LocalDate) => inTestScope(test, tenantId, async (scope) => (await listOrgTree(scope, 'org.read', { onDate })).find(({ id }) => id === branch.id), at('2026-03-02'))
    expect(await on('2026-02-28')).toMatchObject({ name: '一大队党支部', parentId: general.id, path: `/${root.id}/${general.id}/${branch.id}/` })
    expect(await on('2026-03-01')).toMatchObject({ name: '反诈大队党支部', parentId: root.id, path: `/${root.id}/${branch.id}/` })
    const stranger = { grants: [{ role: 'test', permissions: new Set(['org.read']), orgUnitId: null, path: general.path }] }
    const seen = await inTestScope(test, tenantId, (scope) => listOrgTree(scope, 'org.read', { onDate: '2026-02-01' }), { ...at('2026-03-02'), access: stranger })
    expect(seen.map(({ id }) => id)).toEqual([general.id])
    expect(await inTestScope(test, newId(), (scope) => listOrgTree(scope, 'org.read', { onDate: '2026-02-01' }), at('2026-03-02'))).toEqual([])
  })
})

describe('two people with one organization', () => {
  it('move it at once, and exactly one of them wins', async () => {
    const tenantId = newId()
    const units = await plant(tenantId, 14)
    const branch = units.find(({ kind }) => kind === 'branch')
    const targets = units.filter(({ id, kind }) => id !== branch?.parentId && kind === 'committee')
    if (!branch || targets.length < 2) throw new Error('no targets')
    const outcomes = await Promise.allSettled(targets.slice(0, 2).map((target) => inTestScope(test, tenantId, (scope) => moveOrgUnit(scope, { id: branch.id, newParentId: target.id, version: branch.version }))))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [Reflect.get(Object(outcome.reason), 'code')] : []))).toEqual(['ORG_CHANGED'])
    const [stored] = await inTestScope(test, tenantId, async (scope) => (await listOrgTree(scope)).filter(({ id }) => id === branch.id))
    const winner = targets[outcomes.findIndex(({ status }) => status === 'fulfilled')]
    expect(stored).toMatchObject({ parentId: winner?.id, path: `${winner?.path}${branch.id}/`, version: 2 })
  })
})
