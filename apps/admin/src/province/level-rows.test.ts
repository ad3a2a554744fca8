import { expect, it } from 'vitest'
import { levelRows, type LevelTenant } from './level-rows.ts'
import { monthBoxes, shareText } from './month-bands.ts'

const figures = { asOf: '2026-10-31', organizations: 16, branches: 15, members: 212, probationary: 3, findings: 1, compliance: { due: 100, held: 96 }, months: [
  { period: '2026-08', due: 20, held: 20 }, { period: '2026-09', due: 20, held: 17 }, { period: '2026-10', due: 20, held: 10 },
] }
const tenant = (id: string, parentId: string, code: string, name: string, isPublished = false): LevelTenant => ({
  id, parentId, path: `/${id}/`, kind: 'city', code, name, shortName: name.slice(0, 2), figures: isPublished ? figures : null, publishedAt: null, publishedBy: null, complianceShare: null, plugins: [],
})
const tenants = [tenant('a', 'root', '910100', '甲市公安局'), tenant('a1', 'a', '910101', '东区分局', true), tenant('b', 'root', '910200', '乙市公安局', true)]
const all = { search: '', published: '', closed: new Set<string>() }

it('stands every bureau under the one that guides it', () => {
  expect(levelRows(tenants, 'root', all).map(({ tenant: { id }, depth, inside }) => [id, depth, inside])).toEqual([['a', 0, 1], ['a1', 1, 0], ['b', 0, 0]])
})
it('folds what is closed', () => {
  expect(levelRows(tenants, 'root', { ...all, closed: new Set(['a']) }).map(({ tenant: { id } }) => id)).toEqual(['a', 'b'])
})
it('keeps the way to a hit even when it is folded', () => {
  const found = levelRows(tenants, 'root', { ...all, search: '东区', closed: new Set(['a']) })
  expect(found.map(({ tenant: { id } }) => id)).toEqual(['a', 'a1'])
  expect(levelRows(tenants, 'root', { ...all, search: '9102' }).map(({ tenant: { id } }) => id)).toEqual(['b'])
  expect(levelRows(tenants, 'root', { ...all, published: 'yes' }).map(({ tenant: { id } }) => id)).toEqual(['a', 'a1', 'b'])
})
it('never takes an unpublished month for zero', () => {
  expect(monthBoxes(figures, '2026-11-22').map(({ band }) => band)).toEqual([...Array<string>(7).fill('nothing'), 'high', 'middle', 'low', 'unpublished'])
  expect([shareText(null, '没有'), shareText(9615, '')]).toEqual(['没有', '96.15%'])
})
