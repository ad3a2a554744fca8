import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { isId } from '@dangjian/kernel'
import { median, quantile } from './measure/quantile.ts'
import { readOptions } from './options.ts'
import { measurementOf } from './report.ts'
import { planMembers, planSearches } from './world/people.ts'
import { planUnits } from './world/plan-units.ts'
import { idFrom } from './world/seeded.ts'

const lineSchema = z.strictObject({
  name: z.string(), size: z.string(), unit: z.string(), ours: z.number(), floor: z.number().nullable(), ratio: z.number().nullable(), samples: z.number(), notes: z.string(),
})

const run = (...words: string[]): { status: number | null; lines: Array<z.infer<typeof lineSchema>>; stderr: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'main.ts'), ...words], { encoding: 'utf8' })
  return { status, stderr, lines: stdout.split('\n').filter(Boolean).map((line) => lineSchema.parse(JSON.parse(line))) }
}

describe('a benchmark run', { timeout: 240_000 }, () => {
  it('prints the tree as JSON lines and finds no row wrong after random moves', () => {
    const { status, lines, stderr } = run('tree', '--small', '--json', '--organizations', '80', '--branch', '12', '--members', '400', '--samples', '2')
    expect(stderr).not.toContain('Error')
    expect(status).toBe(0)
    expect(new Set(lines.map(({ name }) => name))).toEqual(new Set(['tree: page', 'tree: counts', 'tree: move', 'tree: wrong rows']))
    expect(lines.find(({ name }) => name === 'tree: wrong rows')).toMatchObject({ ours: 0, unit: 'rows' })
  })

  it('drives the roster page of the real server and of the bare route, which show the same people', () => {
    const { status, lines, stderr } = run('list', 'tenants', '--small', '--json', '--samples', '1', '--clients', '2', '--tenants', '2', '--tenants-members', '60')
    expect(stderr).not.toContain('Error')
    expect(status).toBe(0)
    expect(lines.map(({ name }) => name)).toEqual(['list: throughput', 'list: p95', 'tenants: time per page', 'tenants: p95'])
    expect(lines.every(({ ours, ratio }) => ours > 0 && ratio !== null && ratio > 0)).toBe(true)
  })

  it('tells the same story of a year as one statement does, place by place', () => {
    const { status, lines, stderr } = run('compliance', '--small', '--json', '--branches', '12', '--samples', '1')
    expect(stderr).not.toContain('Error')
    expect(status).toBe(0)
    expect(lines.map(({ name }) => name)).toEqual(['compliance', 'compliance: two months and a quarter frozen'])
  })

  it('answers unknown names and sizes with a sentence and no figures', () => {
    expect(run('nothing')).toMatchObject({ status: 2, lines: [], stderr: expect.stringContaining('tree, list, tenants, compliance, growth, import, start') })
    expect(run('tree', '--members', 'many')).toMatchObject({ status: 1, lines: [], stderr: expect.stringContaining('--members') })
    expect(run('tree', '--colour', 'red')).toMatchObject({ status: 1, lines: [] })
  })
})

describe('figures', () => {
  it('have a median and quantiles by nearest rank', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), quantile([1, 2, 3, 4], 0.5), quantile([5, 1], 0.95)]).toEqual([2, 2.5, 2, 5])
  })

  it('say whether the goal is met, with the load of the machine', () => {
    const goal = { text: '≤ 1.3 ×', holds: (ratio: number) => ratio <= 1.3 }
    const finding = { name: 'x', size: 's', unit: 'ms', ours: 2, floor: 1, samples: 5, goal }
    expect(measurementOf(finding)).toMatchObject({ ratio: 2, notes: expect.stringMatching(/^goal ≤ 1.3 ×: missed; load [\d.]+$/) })
    expect(measurementOf({ ...finding, ours: 1.2 }).notes).toContain('goal ≤ 1.3 ×: met')
  })
})

describe('seeded data', () => {
  it('is a tree of the wanted size with subtrees of exactly the size to be moved', () => {
    const tree = planUnits({ seed: 'a', organizations: 5000, branch: 500, levels: 8 })
    expect(tree.units.length).toBe(5000)
    expect(Math.max(...tree.units.map(({ level }) => level))).toBe(8)
    expect(tree.subtrees.map((top) => tree.units.filter(({ path: below }) => below.startsWith(top.path)).length)).toEqual(Array.from({ length: 9 }, () => 500))
    expect(new Set(tree.units.map(({ id }) => id)).size).toBe(5000)
  })

  it('is the same for the same seed and another for another', () => {
    expect([...planMembers('a', 5)]).toEqual([...planMembers('a', 5)])
    expect([...planMembers('a', 5)]).not.toEqual([...planMembers('b', 5)])
    expect(planSearches('a', 9)).toEqual(planSearches('a', 9))
    expect(isId(idFrom('a', 7)) && idFrom('a', 7) === idFrom('a', 7) && idFrom('a', 6) < idFrom('a', 7)).toBe(true)
  })

  it('has sizes that the command line may change', () => {
    expect(readOptions(['tree', '--json', '--members', '10'])).toMatchObject({ names: ['tree'], json: true, small: false, sizes: { members: 10, organizations: 5000 } })
  })
})
