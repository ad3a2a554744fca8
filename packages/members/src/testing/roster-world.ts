import type { Access, Actor } from '@dangjian/contracts'
import { inTestScope, type TestDatabase } from '@dangjian/db/testing'
import type { Scope } from '@dangjian/db'
import { fixedClock, newId, residentIdCheck, type Clock } from '@dangjian/kernel'
import { createOrgUnit, type OrgUnit } from '@dangjian/org'
import { createMember, type CreateMemberInput } from '../create-member.ts'

let sequence = 0

/** An identity number of nobody: the area code 9999 is not given out. */
export const idNumberOf = (birth: string): string => {
  sequence += 1
  const first17 = `9999${String(10 + Math.floor(sequence / 400))}${birth.replaceAll('-', '')}${String((sequence % 400) * 2 + 1).padStart(3, '0')}`
  return first17 + residentIdCheck(first17)
}

/** A bureau with two branches in one of two tenants, for tests of members. */
export interface RosterWorld {
  readonly tenantId: string
  readonly root: OrgUnit
  readonly branch: OrgUnit
  readonly other: OrgUnit
  readonly clock: Clock
  readonly inScope: <T>(work: (scope: Scope) => Promise<T>, options?: { access?: Access; actor?: Actor; clock?: Clock }) => Promise<T>
  readonly register: (change?: Partial<CreateMemberInput>) => Promise<string>
}

/** Plants a bureau on a day of work: 2026-11-22. */
export const plantRoster = async (test: TestDatabase, at = '2026-11-22T01:00:00Z'): Promise<RosterWorld> => {
  const tenantId = newId()
  const clock = fixedClock(at)
  const inScope: RosterWorld['inScope'] = (work, options = {}) => inTestScope(test, tenantId, work, { clock, ...options })
  const [root, branch, other] = await inScope(async (scope) => {
    const top = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某分局党委', shortName: '党委' })
    return [
      top,
      await createOrgUnit(scope, { parentId: top.id, kind: 'branch', name: '刑侦大队党支部', shortName: '刑侦大队' }),
      await createOrgUnit(scope, { parentId: top.id, kind: 'branch', name: '交警大队党支部', shortName: '交警大队' }),
    ] as const
  })
  const register: RosterWorld['register'] = async (change = {}) => {
    const birthDate = change.birthDate ?? '1990-01-01'
    const input: CreateMemberInput = {
      orgUnitId: branch.id, name: '何谦', gender: 'male', birthDate, idNumber: idNumberOf(birthDate), phone: '10000000001', ethnicity: '汉族', education: 'bachelor',
      category: 'serving_officer', status: 'formal', joinedOn: '2015-07-01', formalOn: '2016-07-01', jobTitle: '民警', ...change,
    }
    return (await inScope((scope) => createMember(scope, input))).id
  }
  return { tenantId, root, branch, other, clock, inScope, register }
}

/** A person who may do these things at a path and below. */
export const over = (path: string, ...permissions: string[]): Access => ({ grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: null, path }] })

/** Somebody with an account. */
export const personActing = (name: string, memberId: string | null = null): Actor => ({ kind: 'account', accountId: newId(), memberId, name })
