import { expect, it } from 'vitest'
import { grantRows, grantState, periodText, type AccountGrants, type Grant } from './grant-rows.ts'
import { readDetails } from './read-details.ts'

const grant = (id: string, validFrom: string, validTo: string | null, isActive: boolean): Grant => ({ id, role: 'tenant_admin', orgUnitId: null, orgUnitName: null, validFrom, validTo, isActive, grantedBy: '安全' })
const account = (accountId: string, grants: Grant[]): AccountGrants => ({ accountId, login: accountId, displayName: '周明', status: 'active', isMember: false, grants })
const today = '2026-11-22'

it('gives every account at least one line and folds away what has ended', () => {
  const accounts = [account('a', [grant('1', '2026-01-01', null, true), grant('2', '2025-01-01', '2025-06-01', false)]), account('b', [])]
  expect(grantRows(accounts, today, false).map(({ key, isFirst }) => [key, isFirst])).toEqual([['1', true], ['b', true]])
  expect(grantRows(accounts, today, true).map(({ key }) => key)).toEqual(['1', '2', 'b'])
})
it('says the last day that is included', () => {
  expect(periodText({ validFrom: '2026-01-01', validTo: '2026-07-01' })).toBe('2026-01-01至2026-06-30')
  expect(periodText({ validFrom: '2026-01-01', validTo: null })).toBe('自2026-01-01起')
  expect([grant('1', '2026-12-01', null, false), grant('2', '2026-01-01', today, false), grant('3', '2026-01-01', null, true)].map((one) => grantState(one, today).word)).toEqual(['未到起始日期', '已结束', '有效'])
})
it('reads the details of an entry as lines', () => {
  expect(readDetails({ count: 3, list: ['a'], text: '甲' })).toBe('count: 3\nlist: ["a"]\ntext: 甲')
})
