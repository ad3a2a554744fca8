import { describe, expect, it } from 'vitest'
import { can, pathsWith, requireCan, type Access } from './index.ts'

const access: Access = {
  grants: [
    { role: 'branch_secretary', permissions: new Set(['meeting.record']), orgUnitId: 'b', path: '/a/b/' },
    { role: 'reader', permissions: new Set(['meeting.record', 'member.read']), orgUnitId: 'c', path: '/a/b/c/' },
  ],
}

describe('can', () => {
  it('reaches down the subtree, never sideways or up', () => {
    expect(can(access, 'meeting.record', '/a/b/x/')).toBe(true)
    expect(can(access, 'meeting.record', '/a/')).toBe(false)
    expect(can(access, 'meeting.record', '/a/bb/')).toBe(false)
    expect(can(access, 'member.read', '/a/b/')).toBe(false)
    expect(can(access, 'member.read')).toBe(true)
  })
  it('throws FORBIDDEN', () => {
    expect(() => requireCan(access, 'plugin.switch')).toThrow('FORBIDDEN')
  })
  it('folds nested subtrees into the outer one', () => {
    expect(pathsWith(access, 'meeting.record')).toEqual(['/a/b/'])
    expect(pathsWith(access, 'none')).toEqual([])
  })
})
