import { fullAccess, inTestScope } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { complianceShare, createTenant, getTenant, levelOverview, listExchanges, publishFigures, readSetting, sendExchange, tenantsAbove, tenantsBelow, writeSetting } from './index.ts'
import { createTestDeployment, type TestDeployment } from './testing/deployment.ts'

let all: TestDeployment
beforeAll(async () => {
  all = await createTestDeployment()
})
afterAll(() => all.close())

const figures = { asOf: '2026-11-22', organizations: 16, branches: 15, members: 212, probationary: 21, findings: 1, compliance: { due: 8, held: 7 }, months: [{ period: '2026-10', due: 8, held: 7 }] }

describe('tenants', () => {
  it('know their own line, upward nearest first and downward in code order', async () => {
    expect((await inTestScope(all.test, all.county.id, tenantsAbove)).map(({ shortName }) => shortName)).toEqual(['甲市', '甲省'])
    expect((await inTestScope(all.test, all.province.id, tenantsBelow)).map(({ shortName }) => shortName)).toEqual(['甲市', '甲县'])
    expect(await inTestScope(all.test, all.county.id, (scope) => getTenant(scope, all.province.id))).toEqual(all.province)
  })

  it('cannot see another line: a foreign tenant is an unknown one', async () => {
    for (const id of [all.otherProvince.id, all.otherCity.id, newId()]) {
      await expect(inTestScope(all.test, all.province.id, (scope) => getTenant(scope, id))).rejects.toMatchObject({ code: 'NOT_FOUND', details: { what: 'tenant' } })
    }
  })

  it.each([
    [{ parentId: null, kind: 'city', code: '930000' }, 'TENANT_KIND_UNFIT'],
    [{ parentId: newId(), kind: 'city', code: '930000' }, 'NOT_FOUND'],
    [{ parentId: null, kind: 'province', code: '910000' }, 'TENANT_CODE_TAKEN'],
  ] as const)('refuses to create %o', async (input, code) => {
    await expect(createTenant(all.operator, { ...input, name: '丁省公安厅', shortName: '丁省' })).rejects.toMatchObject({ code })
  })

  it('cannot be created by the run-time role', async () => {
    const operator = { ...all.operator, database: all.test.database }
    await expect(createTenant(operator, { parentId: null, kind: 'province', code: '940000', name: '戊省公安厅', shortName: '戊省' })).rejects.toMatchObject({ cause: { message: expect.stringContaining('permission denied') } })
  })
})

describe('exchanges', () => {
  const input = (toTenantId: string) => ({ toTenantId, kind: 'office.report', subject: '关于组织生活情况的报告', payload: { text: '……' } })

  it('reach the receiver, with an event of the receiver, and can be answered', async () => {
    const id = await inTestScope(all.test, all.city.id, (scope) => sendExchange(scope, input(all.province.id)))
    const received = await inTestScope(all.test, all.province.id, (scope) => listExchanges(scope, { kind: 'office.report', direction: 'received' }))
    expect(received).toMatchObject([{ id, fromTenantId: all.city.id, createdByName: 'test' }])
    const events = await all.test.admin`select type, payload from local.outbox where tenant_id = ${all.province.id}`
    expect(events).toMatchObject([{ type: 'exchange.received', payload: { exchangeId: id, fromTenantId: all.city.id, kind: 'office.report' } }])
    await inTestScope(all.test, all.province.id, (scope) => sendExchange(scope, { ...input(all.city.id), kind: 'office.answer', replyTo: id }))
    expect(await inTestScope(all.test, all.city.id, (scope) => listExchanges(scope, { kind: 'office.answer', direction: 'received' }))).toMatchObject([{ replyTo: id }])
    expect(await inTestScope(all.test, all.otherProvince.id, (scope) => listExchanges(scope, { kind: 'office.report', direction: 'received' }))).toEqual([])
  })

  it('are refused outside the line, to oneself, in the name of the core, too large, or in answer to somebody else’s', async () => {
    const send = (tenantId: string, value: Parameters<typeof sendExchange>[1]) => inTestScope(all.test, tenantId, (scope) => sendExchange(scope, value))
    const foreign = await send(all.otherCity.id, input(all.otherProvince.id))
    await expect(send(all.city.id, input(all.otherCity.id))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(send(all.city.id, input(all.city.id))).rejects.toMatchObject({ code: 'EXCHANGE_TO_SELF' })
    await expect(send(all.province.id, { ...input(all.city.id), kind: 'core.plugin-ruling' })).rejects.toMatchObject({ code: 'EXCHANGE_KIND_RESERVED' })
    await expect(send(all.city.id, { ...input(all.province.id), payload: 'x'.repeat(300_000) })).rejects.toMatchObject({ code: 'EXCHANGE_TOO_LARGE' })
    await expect(send(all.city.id, { ...input(all.province.id), replyTo: foreign })).rejects.toMatchObject({ code: 'NOT_FOUND', details: { what: 'exchange' } })
    await expect(send(all.city.id, { ...input(all.province.id), kind: 'No Kind' })).rejects.toThrow('kind')
  })
})

describe('published figures', () => {
  it('stand on the page of every level above, the newest counting, and on no other', async () => {
    await inTestScope(all.test, all.county.id, (scope) => publishFigures(scope, { ...figures, members: 1 }))
    expect(await inTestScope(all.test, all.county.id, (scope) => publishFigures(scope, figures))).toEqual({ receivers: 2 })
    for (const { id } of [all.city, all.province]) {
      const overview = await inTestScope(all.test, id, levelOverview)
      expect(overview.tenants.find(({ shortName }) => shortName === '甲县')).toMatchObject({ figures, complianceShare: 8750, publishedBy: 'test' })
      expect(overview.totals).toMatchObject({ published: 1, members: 212, complianceShare: 8750 })
    }
    const other = await inTestScope(all.test, all.otherProvince.id, levelOverview)
    expect(other.tenants.map(({ shortName, figures: own }) => [shortName, own])).toEqual([['乙市', null]])
  })

  it('are never shown better than they are', () => {
    expect(complianceShare({ due: 3, held: 2 })).toBe(6666)
    expect(complianceShare({ due: 0, held: 0 })).toBeNull()
    expect(complianceShare({ due: 2, held: 3 })).toBe(10_000)
  })

  it('are refused for a topmost tenant and when they are no figures', async () => {
    await expect(inTestScope(all.test, all.province.id, (scope) => publishFigures(scope, figures))).rejects.toMatchObject({ code: 'NO_TENANT_ABOVE' })
    await expect(inTestScope(all.test, all.county.id, (scope) => publishFigures(scope, { ...figures, members: -1 }))).rejects.toThrow('members')
  })

  it('leave the rows of lower tenants unread: the upper level’s transaction sees none of them', async () => {
    await inTestScope(all.test, all.province.id, async (scope) => {
      const rows = await scope.tx.execute('select distinct tenant_id from audit_entries')
      expect([...rows].map((row) => row['tenant_id'])).toEqual([all.province.id])
    }, { access: fullAccess })
  })
})

describe('settings', () => {
  const setting = { key: 'life.theme-day', title: '主题党日', schema: z.object({ day: z.number().int().min(1).max(28) }), fallback: { day: 5 } }

  it('are written once per version and belong to one tenant', async () => {
    expect(await inTestScope(all.test, all.city.id, (scope) => readSetting(scope, setting))).toEqual({ value: { day: 5 }, version: 0 })
    const writes = await Promise.allSettled([10, 11, 12].map((day) => inTestScope(all.test, all.city.id, (scope) => writeSetting(scope, setting, { day }, 0))))
    expect(writes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(writes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'SETTING_CHANGED' } })
    expect(await inTestScope(all.test, all.county.id, (scope) => readSetting(scope, setting))).toMatchObject({ version: 0 })
    await expect(inTestScope(all.test, all.city.id, (scope) => writeSetting(scope, setting, { day: 31 }, 1))).rejects.toThrow('28')
  })
})
