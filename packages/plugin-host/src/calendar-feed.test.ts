import { createTestDatabase, inTestScope, testMasterKey, type TestDatabase } from '@dangjian/db/testing'
import { createAccount, disableAccount } from '@dangjian/identity'
import { fixedClock, newId, residentIdCheck } from '@dangjian/kernel'
import { makeFeed, planMeeting, revokeFeed } from '@dangjian/life'
import { createMember, homeUnitOf } from '@dangjian/members'
import { createOrgUnit } from '@dangjian/org'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readCalendarFeed } from './calendar-feed.ts'
import { createHost, type Host } from './procedure-host.ts'
import { createRegistry } from './registry.ts'

let test: TestDatabase
let host: Host
const tenantId = newId()
const clock = fixedClock('2026-11-05T02:00:00Z')
const accountId = newId()
let memberId = ''

beforeAll(async () => {
  test = await createTestDatabase()
  host = createHost({ database: test.database, clock, masterKey: testMasterKey, registry: createRegistry([]) })
  await test.admin`insert into ref.tenants (id, parent_id, path, kind, code, name, short_name) values (${tenantId}, null, ${`/${tenantId}/`}, 'county', '990001', '某分局', '某分局')`
  await inTestScope(test, tenantId, async (scope) => {
    const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某分局党委', shortName: '党委' })
    const branch = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第一党支部', shortName: '第一' })
    const number = '11010119800101023'
    const member = await createMember(scope, {
      name: '白一平', gender: 'male', birthDate: '1980-01-01', idNumber: `${number}${residentIdCheck(number)}`, ethnicity: '汉族', education: 'bachelor', category: 'serving_officer', status: 'formal', joinedOn: '2005-07-01',
      formalOn: '2006-07-01', validFrom: '2010-01-01', orgUnitId: branch.id,
    })
    memberId = member.id
    await createAccount(scope, { id: accountId, login: 'calendar.reader', displayName: '白一平', memberId, password: 'Qiuye-5708-Shanhe' }, homeUnitOf)
    await planMeeting(scope, { orgUnitId: branch.id, kind: 'theme_day', title: '11月主题党日', date: '2026-11-20', time: '15:00', place: '会议室' })
  }, { clock })
}, 60_000)
afterAll(() => test.drop())

const asOwner = <T>(work: Parameters<typeof inTestScope<T>>[2]) => inTestScope(test, tenantId, work, { clock, actor: { kind: 'account', accountId, memberId, name: '白一平' } })
const tokenOf = (path: string): string => path.slice('/calendar/'.length, -'.ics'.length)

it('reads a calendar by its address as long as its owner may, and answers nothing for any other', async () => {
  const [first, second] = [await asOwner((scope) => makeFeed(scope, {})), await asOwner((scope) => makeFeed(scope, {}))]
  const text = await readCalendarFeed(host, tokenOf(first.path))
  expect(text).toContain('SUMMARY:11月主题党日')
  expect(text).toContain('DTSTART;TZID=Asia/Shanghai:20261120T150000')
  expect(text).toContain('DTSTAMP:20261105T020000Z')
  expect(text?.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1)
  for (const wrong of ['', 'abc', tokenOf(first.path).slice(0, -1), `${tokenOf(first.path).slice(0, -1)}_`, `f${tokenOf(first.path).slice(1)}`]) expect(await readCalendarFeed(host, wrong), wrong).toBeNull()
  await asOwner((scope) => revokeFeed(scope, { id: first.id }))
  expect(await readCalendarFeed(host, tokenOf(first.path))).toBeNull()
  expect(await readCalendarFeed(host, tokenOf(second.path))).toContain('BEGIN:VEVENT')
  await inTestScope(test, tenantId, (scope) => disableAccount(scope, { accountId }), { clock })
  expect(await readCalendarFeed(host, tokenOf(second.path))).toBeNull()
})
