import { systemActor } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { AppError, newId } from '@dangjian/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { discardMinutesDraft, getMinutesDraft, planMeeting, recordMeeting, saveMinutesDraft, saveMinutesDraftInput } from '../index.ts'
import { foundBureau, secretaryOf, type Bureau } from '../testing/bureau.ts'

let test: TestDatabase
let bureau: Bureau
const [mine, theirs] = [newId(), newId()]
beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, mine, foundBureau)
  await inTestScope(test, theirs, foundBureau)
})
afterAll(() => test.drop())

const run = <T>(work: (scope: Scope) => Promise<T>, options = {}): Promise<T> => inTestScope(test, mine, work, options)
const as = (name: string) => ({ actor: systemActor(name) })
const plan = async (title: string): Promise<{ meetingId: string }> =>
  ({ meetingId: (await run((scope) => planMeeting(scope, { orgUnitId: bureau.branch.id, kind: 'committee_meeting', title, date: '2026-11-20', time: '15:00', place: '会议室' }))).id })

it('keeps the text of a record, gives it to every device, and refuses a text that began from an older one together with the other text', async () => {
  const place = await plan('有草稿的会议')
  expect(await run((scope) => getMinutesDraft(scope, { place }))).toBeNull()
  expect(await run((scope) => saveMinutesDraft(scope, { place, text: '第一段', baseVersion: 0 }), as('陈立川'))).toMatchObject({ version: 1 })
  expect(await run((scope) => saveMinutesDraft(scope, { place, text: '第一段\n第二段', baseVersion: 1 }), as('陈立川'))).toMatchObject({ version: 2 })
  for (const baseVersion of [0, 1, 7]) {
    await expect(run((scope) => saveMinutesDraft(scope, { place, text: '别处写的', baseVersion }), as('李敏'))).rejects.toMatchObject({
      code: 'DRAFT_CONFLICT', status: 409, details: { text: '第一段\n第二段', version: 2, by: '陈立川', at: '2026-11-22T01:00:00.000Z' },
    })
  }
  expect(await run((scope) => saveMinutesDraft(scope, { place, text: '第一段\n第二段', baseVersion: 1 }), as('李敏'))).toMatchObject({ version: 2 })
  expect(await run((scope) => saveMinutesDraft(scope, { place, text: '合并后的文字', baseVersion: 2 }), as('李敏'))).toMatchObject({ version: 3 })
  expect(await run((scope) => getMinutesDraft(scope, { place }))).toMatchObject({ text: '合并后的文字', version: 3, by: '李敏' })
})

it('lets exactly one of many devices that write at once go on, and the others see its text', async () => {
  const place = { orgUnitId: bureau.branch.id, kind: 'theme_day', period: '2026-11' } as const
  const outcomes = await Promise.all(Array.from({ length: 10 }, (_, index) => run((scope) => saveMinutesDraft(scope, { place, text: `第${index}台设备`, baseVersion: 0 })).then(() => 'kept', (error: unknown) => (error instanceof AppError ? error.code : String(error)))))
  expect(outcomes.filter((outcome) => outcome === 'kept')).toHaveLength(1)
  expect(outcomes.filter((outcome) => outcome === 'DRAFT_CONFLICT')).toHaveLength(9)
})

it('goes with the record it became, takes none for a record that stands, and can be begun anew', async () => {
  const place = await plan('要保存的会议')
  await run((scope) => saveMinutesDraft(scope, { place, text: '写了一半', baseVersion: 0 }))
  await run((scope) => discardMinutesDraft(scope, { place }))
  expect(await run((scope) => getMinutesDraft(scope, { place }))).toBeNull()
  expect(await run((scope) => saveMinutesDraft(scope, { place, text: '离线时写的', baseVersion: 1 }))).toMatchObject({ version: 1 })
  const attendance = bureau.people.slice(0, 3).map((memberId) => ({ memberId, state: 'present' as const }))
  await run((scope) => recordMeeting(scope, { id: place.meetingId, heldOn: '2026-11-20', chairMemberId: bureau.people[0] ?? '', attendance, minutes: '写完了。'.repeat(20_000) }))
  await expect(run((scope) => saveMinutesDraft(scope, { place, text: '迟到的草稿', baseVersion: 1 }))).rejects.toMatchObject({ code: 'MEETING_ALREADY_RECORDED' })
  const rows = await test.admin`select 1 from minutes_drafts where tenant_id = ${mine} and place = ${`meeting:${place.meetingId}`}`
  expect(rows).toHaveLength(0)
})

it('is for whom the meeting is recorded, in the own tenant, and no longer than 100,000 characters', async () => {
  const place = await plan('别人的会议')
  await expect(run((scope) => getMinutesDraft(scope, { place }), { access: secretaryOf(bureau.small.path) })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(run((scope) => saveMinutesDraft(scope, { place: { orgUnitId: bureau.branch.id, kind: 'theme_day', period: '2026-11' }, text: '', baseVersion: 0 }), { access: secretaryOf(bureau.small.path) })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(inTestScope(test, theirs, (scope) => getMinutesDraft(scope, { place }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(saveMinutesDraftInput.safeParse({ place, text: '长'.repeat(100_000), baseVersion: 0 }).success).toBe(true)
  expect(saveMinutesDraftInput.safeParse({ place, text: '长'.repeat(100_001), baseVersion: 0 }).success).toBe(false)
})
