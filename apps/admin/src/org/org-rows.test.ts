import { describe, expect, it } from 'vitest'
import { kindsBelow } from './kinds-below.ts'
import { postRows } from './post-rows.ts'
import { treeRows } from './tree-rows.ts'
import type { Post, Unit } from './types.ts'

const unit = (id: string, parentPath: string, kind: Unit['kind'], name: string): Unit => ({
  id, parentId: parentPath === '/' ? null : 'r', path: `${parentPath}${id}/`, kind, form: kind === 'committee' ? 'party_committee' : kind === 'mass_org' ? 'trade_union' : kind, name, shortName: name, sortKey: 1, foundedOn: null, closedOn: null, officerCount: null, version: 1,
})
const units = [unit('r', '/', 'committee', '某分局委员会'), unit('a', '/r/', 'branch', '刑侦大队党支部'), unit('g', '/r/a/', 'group', '第一党小组'), unit('b', '/r/', 'branch', '交警大队党支部')]
const counts = new Map([['r', 39], ['a', 19], ['b', 20]])

describe('the tree of organizations', () => {
  it('counts members beside every organization and leaves party groups out unless asked', () => {
    expect(treeRows(units, counts, { search: '', hasGroups: false }).map(({ unit: { id }, depth, members }) => [id, depth, members])).toEqual([['r', 0, 39], ['a', 1, 19], ['b', 1, 20]])
    expect(treeRows(units, counts, { search: '', hasGroups: true })).toHaveLength(4)
  })
  it('keeps the way up to what a search finds', () => {
    expect(treeRows(units, counts, { search: '交警', hasGroups: true }).map(({ unit: { id } }) => id)).toEqual(['r', 'b'])
    expect(treeRows(units, counts, { search: '看守所', hasGroups: true })).toEqual([])
  })
  it('begins at the top that the reader may see', () => {
    expect(treeRows(units.slice(1, 3), counts, { search: '', hasGroups: true }).map(({ depth }) => depth)).toEqual([0, 1])
  })
  it('offers a kind only where it may stand', () => {
    expect([kindsBelow('branch'), kindsBelow('group')]).toEqual([['group', 'mass_org'], []])
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
