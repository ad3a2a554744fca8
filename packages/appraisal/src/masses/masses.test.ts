import { fixedClock, newId } from '@dangjian/kernel'
import { noAccess, systemActor } from '@dangjian/contracts'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { castMassesSheet, endStep, getCampaign, inviteMasses, openMassesSheet, readToken } from '../index.ts'
import { foundBureau, type Bureau } from '../testing/bureau.ts'
import { campaignBeforeGrades, codeOf, day, gradedOf, sheetFor, stageOf } from '../testing/run-campaign.ts'

let test: TestDatabase
let bureau: Bureau
let campaignId: string
let people: string[]
let secrets: string[]
const tenantId = newId()
const foreignTenant = newId()
const stage = stageOf(() => test, tenantId, () => bureau)
const { run } = stage
const outside = { actor: systemActor('群众评议'), access: noAccess }
beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, tenantId, foundBureau)
  campaignId = await campaignBeforeGrades(stage, bureau, 2026, true)
  people = await gradedOf(stage, campaignId)
})
afterAll(() => test.drop())

describe('[G9] the masses’ review', () => {
  it('goes out as links that hold no name; only their hashes are kept', async () => {
    expect(await codeOf(run((scope) => endStep(scope, { campaignId, step: 'masses', heldOn: day })))).toBe('MASSES_NOT_INVITED')
    expect(await codeOf(run((scope) => inviteMasses(scope, { campaignId, officer: 1, auxiliary: 1, served: 2 })))).toBe('MASSES_TOO_FEW')
    const { links, expiresOn } = await run((scope) => inviteMasses(scope, { campaignId, officer: 2, auxiliary: 3, served: 2 }))
    expect([links.length, new Set(links.map(({ token }) => token)).size, expiresOn]).toEqual([7, 7, '2026-12-06'])
    expect(await codeOf(run((scope) => inviteMasses(scope, { campaignId, officer: 9, auxiliary: 0, served: 0 })))).toBe('MASSES_INVITED')
    secrets = links.map(({ token }) => readToken(token)?.secret ?? '')
    expect(links.every(({ token }) => readToken(token)?.tenantId === tenantId)).toBe(true)
    const rows = await test.admin<Record<string, unknown>[]>`select * from appraisal_invitations`
    expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual(['audience', 'campaign_id', 'expires_on', 'secret_hash', 'tenant_id', 'voter_id'])
    expect(rows.some((row) => secrets.some((secret) => JSON.stringify(row).includes(secret)))).toBe(false)
  })

  it('is filled in without an account, once per link, by fifty clicks at once too', async () => {
    const [first = ''] = secrets
    expect(await run((scope) => openMassesSheet(scope, first), outside)).toMatchObject({ orgUnitName: '第一党支部', state: 'open', people: expect.arrayContaining([expect.objectContaining({ memberId: people[0] })]) })
    const codes = await Promise.all(Array.from({ length: 50 }, () => codeOf(run((scope) => castMassesSheet(scope, first, sheetFor(people, 'good')), outside))))
    expect(codes.filter((code) => code === 'OK')).toHaveLength(1)
    expect(await run((scope) => openMassesSheet(scope, first), outside)).toMatchObject({ state: 'cast', people: [] })
    for (const secret of secrets.slice(1, 4)) await run((scope) => castMassesSheet(scope, secret, people.map((memberId, place) => ({ memberId, mark: place === 0 ? 'unknown' as const : 'fair' as const, remark: '' }))), outside)
    await run((scope) => castMassesSheet(scope, secrets[4] ?? '', sheetFor(people, 'fair', '办事耐心')), outside)
  })

  it('refuses an unknown secret, another tenant, marks of another sheet and a link that is over', async () => {
    const secret = secrets[5] ?? ''
    expect(await codeOf(run((scope) => openMassesSheet(scope, 'x'.repeat(32)), outside))).toBe('NOT_FOUND')
    expect(await codeOf(inTestScope(test, foreignTenant, (scope) => castMassesSheet(scope, secret, sheetFor(people, 'good')), outside))).toBe('NOT_FOUND')
    expect(await codeOf(run((scope) => castMassesSheet(scope, secret, sheetFor(people, 'excellent')), outside))).toBe('SHEET_MARK_UNKNOWN')
    expect(await codeOf(run((scope) => castMassesSheet(scope, secret, sheetFor(people, 'good', '言'.repeat(80).repeat(9))), outside))).toBe('SHEET_REMARKS_TOO_LONG')
    const late = { ...outside, clock: fixedClock('2026-12-07T01:00:00Z') }
    expect(await codeOf(run((scope) => castMassesSheet(scope, secret, sheetFor(people, 'good')), late))).toBe('INVITATION_OVER')
    expect(await run((scope) => openMassesSheet(scope, secret), late)).toMatchObject({ state: 'expired' })
  })

  it('shows a distribution from five answers on: four who know a person are too few', async () => {
    const voted = await test.admin`select 1 from urn_voters where has_cast and urn_id = (select masses_urn_id from appraisal_campaigns where id = ${campaignId})`
    expect(voted).toHaveLength(5)
    await run((scope) => endStep(scope, { campaignId, step: 'masses', heldOn: day }))
    const detail = await run((scope) => getCampaign(scope, { campaignId }))
    const shown = detail.people.filter(({ masses }) => masses !== null)
    expect(shown).toHaveLength(people.length - 1)
    expect(shown[0]?.masses).toEqual([{ mark: 'good', votes: 1 }, { mark: 'fair', votes: 4 }, { mark: 'ordinary', votes: 0 }, { mark: 'poor', votes: 0 }, { mark: 'unknown', votes: 0 }])
    expect(await codeOf(run((scope) => castMassesSheet(scope, secrets[6] ?? '', sheetFor(people, 'good')), outside))).toBe('INVITATION_OVER')
  })
})
