import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import type { Scope } from '@dangjian/db'
import type { Actor } from '@dangjian/contracts'
import { AppError, fixedClock, newId } from '@dangjian/kernel'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cancelMeeting } from '../cancel-meeting.ts'
import { complianceMatrix } from '../compliance-matrix.ts'
import { getMeeting } from '../get-meeting.ts'
import { accessOver, foundBureau, secretaryOf, type Bureau } from '../testing/bureau.ts'
import { acceptProposals } from './accept-proposals.ts'
import { findFeed, listFeeds, makeFeed, readFeed, revokeFeed } from './calendar-feeds.ts'
import { getDutyRoster, removeDutyRoster, saveDutyRoster } from './duty-roster.ts'
import { monthProposals } from './month-proposals.ts'

let test: TestDatabase
let bureau: Bureau
const mine = newId()
const theirs = newId()
const clock = fixedClock('2026-11-03T02:00:00Z')
const run = <T>(work: (scope: Scope) => Promise<T>, options = {}) => inTestScope(test, mine, work, { clock, ...options })
const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'nothing', (error: unknown) => (error instanceof AppError ? error.code : String(error)))
const november = () => run((scope) => monthProposals(scope, { orgUnitId: bureau.branch.id, month: '2026-11' }))

beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, mine, foundBureau)
  await inTestScope(test, theirs, foundBureau)
})
afterAll(() => test.drop())

const twoCrews = { name: '值班', crews: 2, cycle: [{ name: '值班', from: '08:30', to: '08:30' }, { name: '休息', from: null, to: null }], anchorOn: '2026-11-01' }

describe('proposals for a month', () => {
  it('are for what is owed and not planned, on working days from tomorrow on', async () => {
    const { items, hasRoster } = await november()
    expect(hasRoster).toBe(false)
    expect(items.map(({ kind }) => kind)).toEqual(['general_meeting', 'committee_meeting', 'group_meeting', 'party_lecture', 'theme_day', 'organization_life_meeting'])
    expect(items.every(({ outcome, sessions }) => outcome === 'all' && sessions.length === 1 && (sessions[0]?.date ?? '') > '2026-11-03')).toBe(true)
    expect(new Set(items.filter(({ orgUnitId }) => orgUnitId === bureau.branch.id).flatMap(({ sessions }) => sessions.map(({ date, time }) => `${date} ${time}`))).size).toBe(5)
    expect((await run((scope) => monthProposals(scope, { orgUnitId: bureau.branch.id, month: '2026-10' }))).items).toEqual([])
    expect((await run((scope) => monthProposals(scope, { orgUnitId: bureau.branch.id, month: '2027-02' }))).items.map(({ kind }) => kind)).not.toContain('organization_life_meeting')
  })

  it('respect the duty roster: two sessions where no single one reaches most, and nobody on duty counts as at fault', async () => {
    const members = bureau.people.map((memberId, index) => ({ memberId, crew: index % 2 }))
    await run((scope) => saveDutyRoster(scope, { orgUnitId: bureau.branch.id, ...twoCrews, members }))
    const { items, hasRoster } = await november()
    expect(hasRoster).toBe(true)
    const theme = items.find(({ kind }) => kind === 'theme_day')
    expect(theme).toMatchObject({ outcome: 'split', expected: 8, absent: [] })
    expect(theme?.sessions).toHaveLength(2)
    expect(theme?.why).toContain('分两场')
    expect(items.find(({ kind }) => kind === 'general_meeting')).toMatchObject({ outcome: 'most', sessions: [{ available: 4 }] })
  })

  it('are accepted in one act, each from its template, and only once', async () => {
    const { items } = await november()
    const input = { orgUnitId: bureau.branch.id, items: items.map(({ orgUnitId, kind, period, sessions }) => ({ orgUnitId, kind, period, sessions: sessions.map(({ date, time }) => ({ date, time })) })) }
    const both = await Promise.all([run((scope) => acceptProposals(scope, input)), run((scope) => acceptProposals(scope, input))])
    expect(both.map(({ planned }) => planned.length).toSorted()).toEqual([0, 6])
    const planned = both.flatMap((one) => one.planned)
    const theme = await run((scope) => getMeeting(scope, { id: planned.find(({ kind }) => kind === 'theme_day')?.meetingId ?? '' }))
    expect(theme).toMatchObject({ title: '11月主题党日', studyMinutes: 45, status: 'planned', agenda: expect.arrayContaining(['集中学习']) })
    const general = await run((scope) => getMeeting(scope, { id: planned.find(({ kind }) => kind === 'general_meeting')?.meetingId ?? '' }))
    expect(general.agenda[0]).toMatch(/^第一议题/)
    expect((await november()).items).toEqual([])
    const matrix = await run((scope) => complianceMatrix(scope, { year: 2026 }))
    expect(matrix.rows.find(({ orgUnitId }) => orgUnitId === bureau.branch.id)?.cells['theme_day']?.[10]).toMatchObject({ state: 'due', plannedOn: theme.date })
  })

  it('are refused for other organizations, other periods and whoever may not plan', async () => {
    const item = { orgUnitId: bureau.small.id, kind: 'theme_day' as const, period: '2026-11', sessions: [{ date: '2026-11-20', time: '15:00' }] }
    expect(await codeOf(run((scope) => acceptProposals(scope, { orgUnitId: bureau.branch.id, items: [item] })))).toBe('PROPOSAL_NOT_HERE')
    expect(await codeOf(run((scope) => acceptProposals(scope, { orgUnitId: bureau.small.id, items: [{ ...item, sessions: [{ date: '2026-11-02', time: '15:00' }] }] })))).toBe('PROPOSAL_PAST')
    expect(await codeOf(run((scope) => acceptProposals(scope, { orgUnitId: bureau.small.id, items: [item] }), { access: secretaryOf(bureau.branch.path) }))).toBe('NOT_FOUND')
    expect(await codeOf(run((scope) => monthProposals(scope, { orgUnitId: bureau.branch.id, month: '2026-11' }), { access: accessOver(bureau.branch.path, 'meeting.read') }))).toBe('FORBIDDEN')
    expect(await codeOf(inTestScope(test, theirs, (scope) => monthProposals(scope, { orgUnitId: bureau.branch.id, month: '2026-11' }), { clock }))).toBe('NOT_FOUND')
  })
})

describe('a duty roster', () => {
  it('is changed by one person at a time, holds members of the branch alone and goes away again', async () => {
    const view = await run((scope) => getDutyRoster(scope, { orgUnitId: bureau.branch.id }))
    expect(view.roster).toMatchObject({ name: '值班', crews: 2, version: 1 })
    expect(view.people.filter(({ crew }) => crew === 0)).toHaveLength(4)
    expect(view.patterns.map(({ crews }) => crews)).toEqual([4, 4, 3, 2])
    const save = (over: object) => run((scope) => saveDutyRoster(scope, { orgUnitId: bureau.branch.id, ...twoCrews, members: [], version: 1, ...over }))
    expect(await codeOf(save({ members: [{ memberId: bureau.smallPeople[0] ?? '', crew: 0 }] }))).toBe('DUTY_MEMBER_UNKNOWN')
    expect(await codeOf(save({ members: [{ memberId: bureau.people[0] ?? '', crew: 2 }] }))).toBe('DUTY_CREW_UNKNOWN')
    expect(await save({ name: '两班倒' })).toMatchObject({ version: 2 })
    expect(await codeOf(save({ name: '另一个' }))).toBe('DUTY_CHANGED')
    await run((scope) => removeDutyRoster(scope, { orgUnitId: bureau.branch.id }))
    expect((await run((scope) => getDutyRoster(scope, { orgUnitId: bureau.branch.id }))).roster).toBeNull()
    expect(await codeOf(run((scope) => getDutyRoster(scope, { orgUnitId: bureau.branch.id }), { access: secretaryOf(bureau.small.path) }))).toBe('NOT_FOUND')
  })
})

describe('a calendar by its address', () => {
  const actor = (): Actor => ({ kind: 'account', accountId: newId(), memberId: bureau.people[0] ?? '', name: '白一平' })
  const eventsOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))

  it('is read by another library: zone, lasting ids, two sessions, cancelled ones taken away', async () => {
    const options = { actor: actor(), access: accessOver(bureau.branch.path, 'self.read', 'meeting.read', 'meeting.plan', 'meeting.record') }
    const feed = await run((scope) => makeFeed(scope, {}), options)
    expect(feed.path).toMatch(/^\/calendar\/[0-9a-f]{32}-[\w-]{43}\.ics$/)
    const token = feed.path.slice('/calendar/'.length, -'.ics'.length)
    const found = await run((scope) => findFeed(scope, token))
    expect(found).toMatchObject({ id: feed.id, orgUnitId: null })
    expect(await inTestScope(test, theirs, (scope) => findFeed(scope, token))).toBeNull()
    const before = (await run((scope) => readFeed(scope, { orgUnitId: null }), options)) ?? ''
    expect(before).toContain('BEGIN:VTIMEZONE')
    expect(before).not.toContain(token)
    const events = eventsOf(before)
    const theme = events.filter(({ uid, summary }) => summary === '11月主题党日' && events.some((other) => other.uid === uid.replace('@', '-2@')))
    expect(theme).toHaveLength(1)
    const id = (theme[0]?.uid ?? '').replace('@dangjian', '')
    const meeting = await run((scope) => getMeeting(scope, { id }))
    expect(theme[0]?.startDate.toString()).toBe(`${meeting.date}T${meeting.time}:00`)
    expect(theme[0]?.startDate.zone?.tzid ?? theme[0]?.component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Asia/Shanghai')
    await run((scope) => cancelMeeting(scope, { id, reason: '执行任务' }))
    const after = eventsOf((await run((scope) => readFeed(scope, { orgUnitId: null }), options)) ?? '')
    const cancelled = after.find(({ uid }) => uid === theme[0]?.uid)
    expect(cancelled?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(cancelled?.sequence).toBeGreaterThan(theme[0]?.sequence ?? 0)
    const [stored] = await test.admin`select token_hash from calendar_feeds where id = ${feed.id}`
    expect(stored?.['token_hash']).toMatch(/^[0-9a-f]{64}$/)
  })

  it('shows what its owner may see now, and nothing once it is revoked', async () => {
    const options = { actor: actor(), access: secretaryOf(bureau.branch.path) }
    const feed = await run((scope) => makeFeed(scope, { orgUnitId: bureau.branch.id }), options)
    const token = feed.path.slice('/calendar/'.length, -'.ics'.length)
    expect(eventsOf((await run((scope) => readFeed(scope, { orgUnitId: bureau.branch.id }), options)) ?? '').length).toBeGreaterThan(4)
    expect(await run((scope) => readFeed(scope, { orgUnitId: bureau.branch.id }), { ...options, access: accessOver(bureau.small.path, 'meeting.read') })).toBeNull()
    expect(await codeOf(run((scope) => makeFeed(scope, { orgUnitId: bureau.small.id }), options))).toBe('NOT_FOUND')
    expect(await run((scope) => listFeeds(scope, {}), options)).toMatchObject([{ id: feed.id, name: '第一党支部' }])
    expect(await run((scope) => listFeeds(scope, {}), { actor: actor() })).toEqual([])
    expect(await codeOf(run((scope) => revokeFeed(scope, { id: feed.id }), { actor: actor() }))).toBe('NOT_FOUND')
    await run((scope) => revokeFeed(scope, { id: feed.id }), options)
    expect(await run((scope) => findFeed(scope, token))).toBeNull()
  })
})
