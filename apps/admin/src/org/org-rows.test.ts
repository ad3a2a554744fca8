import { describe, expect, it } from 'vitest'
import { actsOf, proposalOf } from './act-change.ts'
import { chartOf, rowsOf, sizeOf } from './chart-layout.ts'
import { formsBelow, kindOfForm, kindsBelow } from './kinds-below.ts'
import { postRows } from './post-rows.ts'
import { treeRows } from './tree-rows.ts'
import type { Post, TreeLine, Unit } from './types.ts'

const unit = (id: string, parentPath: string, kind: Unit['kind'], name: string): Unit => ({
  id, parentId: parentPath.split('/').at(-2) || null, path: `${parentPath}${id}/`, kind, form: kind === 'committee' ? 'party_committee' : kind === 'mass_org' ? 'trade_union' : kind, name, shortName: name, sortKey: 1, foundedOn: null, closedOn: null, officerCount: null, version: 1,
})
const lineOf = (one: Unit, members: number, initials: string): TreeLine => ({ unit: one, members, probationary: 0, below: 0, workUnits: [], pinyin: '', initials })
const lines = [
  lineOf(unit('r', '/', 'committee', '某分局委员会'), 39, 'mfjwyh'), lineOf(unit('a', '/r/', 'branch', '刑侦大队党支部'), 19, 'xzdddzb'), lineOf(unit('g', '/r/a/', 'group', '第一党小组'), 0, 'dydxz'),
  lineOf(unit('b', '/r/', 'branch', '交警大队党支部'), 20, 'jjdddzb'), lineOf(unit('u', '/r/', 'mass_org', '分局工会'), 0, 'fjgh'),
]
const view = { search: '', hasGroups: true, hasMassOrgs: true, folded: new Set<string>() }

describe('the tree of organizations', () => {
  it('stands in levels with places among siblings, and leaves party groups and 群团 out unless asked', () => {
    expect(treeRows(lines, { ...view, hasGroups: false, hasMassOrgs: false }).map(({ line, level, position, siblings }) => [line.unit.id, level, position, siblings])).toEqual([['r', 1, 1, 1], ['a', 2, 1, 2], ['b', 2, 2, 2]])
    expect(treeRows(lines, view)).toHaveLength(5)
  })
  it('folds what stands below, but never what a search has found', () => {
    const folded = new Set(['a'])
    expect(treeRows(lines, { ...view, folded }).map(({ line, isOpen }) => [line.unit.id, isOpen])).toEqual([['r', true], ['a', false], ['b', null], ['u', null]])
    expect(treeRows(lines, { ...view, folded, search: '第一' }).map(({ line }) => line.unit.id)).toEqual(['r', 'a', 'g'])
  })
  it('keeps the way up to what a search finds by name or by sound', () => {
    expect(treeRows(lines, { ...view, search: '交警' }).map(({ line }) => line.unit.id)).toEqual(['r', 'b'])
    expect(treeRows(lines, { ...view, search: 'XZ DD' }).map(({ line }) => line.unit.id)).toEqual(['r', 'a'])
    expect(treeRows(lines, { ...view, search: '看守所' })).toEqual([])
  })
  it('begins at the top that the reader may see', () => {
    expect(treeRows(lines.slice(1, 3), view).map(({ level }) => level)).toEqual([1, 2])
  })
  it('offers a kind only where it may stand', () => {
    expect([kindsBelow('branch'), kindsBelow('group')]).toEqual([['group', 'mass_org'], []])
    expect(formsBelow('committee').slice(0, 3)).toEqual(['branch', 'joint_branch', 'mobile_branch'])
    expect(kindOfForm('youth_league')).toBe('mass_org')
  })
})

describe('acts on an organization', () => {
  const branch = unit('a', '/r/', 'branch', '刑侦大队党支部')
  const papers = { applicant: '政工室', appliedOn: '2026-11-01', approvingBody: '分局党委', grounds: '机构调整', effectiveOn: '2026-11-22' }
  it('depend on its kind and place, and a temporary branch is left to its mission', () => {
    expect(actsOf(branch)).toEqual(['set_up', 'rename', 'move', 'split', 'merge', 'dissolve'])
    expect(actsOf(unit('r', '/', 'committee', '某分局委员会'))).toEqual(['set_up', 'rename'])
    expect(actsOf({ ...branch, form: 'temporary_branch' })).toEqual([])
  })
  it('carry the version that the person saw and leave an empty document number out', () => {
    expect(proposalOf('move', branch, { ...papers, otherId: 'b', documentNumber: ' ' })).toEqual({ ...papers, change: { kind: 'move', unitId: 'a', version: 1, newParentId: 'b' } })
    expect(proposalOf('dissolve', branch, papers).change).toEqual({ kind: 'dissolve', unitId: 'a', version: 1, receivingId: null })
    expect(proposalOf('set_up', branch, { ...papers, form: 'youth_league', name: ' 团支部 ', shortName: '团支部' }).change).toMatchObject({ parentId: 'a', unitKind: 'mass_org', name: '团支部' })
  })
})

describe('the organization chart', () => {
  it('draws the tree from one organization and fills the paper row by row', () => {
    const chart = chartOf(lines, { rootId: '', hasGroups: true, hasMassOrgs: false })
    expect(chart && sizeOf(chart)).toBe(4)
    expect(chartOf(lines, { rootId: 'a', hasGroups: true, hasMassOrgs: false })?.below.map(({ line }) => line.unit.id)).toEqual(['g'])
    const many = Array.from({ length: 60 }, (_, at) => ({ line: lineOf(unit(`b${at}`, '/r/', 'branch', `第${at}党支部`), 1, ''), below: [] }))
    expect(rowsOf(many, 'a3').map((row) => row.length)).toEqual([30, 30])
    expect(rowsOf(many, 'a4').flat()).toEqual(many)
    expect(rowsOf(many.slice(0, 15), 'a4')).toHaveLength(1)
  })
})

describe('the posts of a committee', () => {
  const held = (post: Post['post']): Post => ({ id: post, orgUnitId: 'a', memberId: 'm', memberName: '陈卫民', post, validFrom: '2025-09-15', validTo: null, termEndsOn: null })
  it('stand in the order of its list, and a branch shows those nobody holds', () => {
    expect(postRows('branch', [held('organization'), held('secretary')]).map((row) => [row.post, row.held !== null])).toEqual([
      ['secretary', true], ['deputy_secretary', false], ['organization', true], ['publicity', false], ['discipline', false],
    ])
    expect(postRows('committee', [held('secretary')])).toHaveLength(1)
  })
})
