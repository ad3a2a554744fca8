import type { Access, Actor, Tenant } from '@dangjian/contracts'
import { openDatabase, type Scope } from '@dangjian/db'
import { createTestDatabase, fullAccess, inTestScope, testMasterKey, type TestDatabase } from '@dangjian/db/testing'
import { fixedClock, newId, residentIdCheck, type Clock } from '@dangjian/kernel'
import { createMember } from '@dangjian/members'
import { createOrgUnit, type OrgUnit } from '@dangjian/org'
import { createTenant } from '@dangjian/tenancy'
import { approveTransfer, consumeTransferExchange, draftTransfer, sendTransfer, type TransferTerms } from '../index.ts'

/** A bureau with a committee and two branches. */
export interface Bureau {
  readonly tenant: Tenant
  readonly root: OrgUnit
  readonly branch: OrgUnit
  readonly other: OrgUnit
  run<T>(work: (scope: Scope) => Promise<T>, options?: { access?: Access; actor?: Actor; clock?: Clock }): Promise<T>
}

/** Two bureaus of two lines of guidance that know nothing of each other. */
export interface TwoBureaus {
  readonly test: TestDatabase
  readonly here: Bureau
  readonly there: Bureau
  /** Delivers what lies in the outbox, `times` over, as the worker does. */
  relay(times?: number, clock?: Clock): Promise<void>
  close(): Promise<void>
}

let serial = 0

export const nextIdNumber = (): string => {
  serial += 1
  const first17 = `9103${String(10 + Math.floor(serial / 400))}19900101${String((serial % 400) * 2 + 1).padStart(3, '0')}`
  return first17 + residentIdCheck(first17)
}

/** An account that acts. */
export const person = (name: string, memberId: string | null = null): Actor => ({ kind: 'account', accountId: newId(), memberId, name })

/** Permissions over one subtree. */
export const over = (path: string, ...permissions: string[]): Access => ({ grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: null, path }] })

export const secretaryOf = (path: string): Access => over(path, 'org.read', 'member.read', 'transfer.read', 'transfer.handle')

export const codeOf = async (work: Promise<unknown>): Promise<unknown> => work.then(() => 'done', (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error))

const found = async (test: TestDatabase, tenant: Tenant): Promise<Bureau> => {
  const run: Bureau['run'] = (work, options = {}) => inTestScope(test, tenant.id, work, { actor: person('党务管理员'), access: fullAccess, ...options })
  const [root, branch, other] = await run(async (scope) => {
    const top = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: `${tenant.name}党委`, shortName: '党委' })
    return [
      top,
      await createOrgUnit(scope, { parentId: top.id, kind: 'branch', name: '刑侦大队党支部', shortName: '刑侦' }),
      await createOrgUnit(scope, { parentId: top.id, kind: 'branch', name: '交警大队党支部', shortName: '交警' }),
    ] as const
  })
  return { tenant, root, branch, other, run }
}

export const twoBureaus = async (): Promise<TwoBureaus> => {
  const test = await createTestDatabase()
  const database = openDatabase({ url: test.migratorUrl, max: 1 })
  const operator = { database, masterKey: testMasterKey, clock: fixedClock('2026-11-22T01:00:00Z'), name: '部署人员' }
  const plant = async (code: string, name: string): Promise<Tenant> => {
    const province = await createTenant(operator, { parentId: null, kind: 'province', code: `${code.slice(0, 2)}0000`, name: `${name}所在省公安厅`, shortName: '省厅' })
    return createTenant(operator, { parentId: province.id, kind: 'county', code, name, shortName: name.slice(0, 2) })
  }
  const [here, there] = [await found(test, await plant('910303', '甲县公安局')), await found(test, await plant('920504', '乙县公安局'))]
  const relay = async (times = 1, clock?: Clock): Promise<void> => {
    for (;;) {
      const events = await test.admin<{ id: string; tenant_id: string; payload: { exchangeId: string; kind: string } }[]>`
        select id, tenant_id, payload from local.outbox where type = 'exchange.received' and payload->>'kind' like 'core.transfer-%' order by id`
      if (events.length === 0) return
      for (const event of events) {
        const target = event.tenant_id === here.tenant.id ? here : there
        for (let time = 0; time < times; time += 1) await target.run((scope) => consumeTransferExchange(scope, event.payload.exchangeId), clock ? { clock } : {})
        await test.admin`delete from local.outbox where id = ${event.id}`
      }
    }
  }
  const close = async (): Promise<void> => {
    await database.close()
    await test.drop()
  }
  return { test, here, there, relay, close }
}

/** Registers a formal member in the bureau's first branch; returns id and identity number. */
export const enlist = async (bureau: Bureau, name = '白一平'): Promise<{ id: string; idNumber: string }> => {
  const idNumber = nextIdNumber()
  const { id } = await bureau.run((scope) =>
    createMember(scope, {
      name, gender: 'male', birthDate: '1990-01-01', idNumber, phone: '13900000001', ethnicity: '汉族', education: 'bachelor', category: 'serving_officer', status: 'formal',
      joinedOn: '2015-07-01', formalOn: '2016-07-01', jobTitle: '民警', orgUnitId: bureau.branch.id, validFrom: '2016-07-01',
    }))
  return { id, idNumber }
}

/** Terms whose pre-flight misses nothing. */
export const sound = (terms: Partial<TransferTerms> & Pick<TransferTerms, 'way'>): TransferTerms => ({
  toName: '', reason: 'work', reasonNote: '', duesPaidTo: '2026-10', confirmed: ['file', 'admission', 'disposal'], endsPosts: true, ...terms,
})

/** Drafts, approves by another person and sends; returns the transfer's id. */
export const setOut = async (bureau: Bureau, memberId: string, terms: TransferTerms): Promise<string> => {
  const { id } = await bureau.run((scope) => draftTransfer(scope, { ...terms, memberId }))
  await bureau.run((scope) => approveTransfer(scope, { id }))
  await bureau.run((scope) => sendTransfer(scope, { id }))
  return id
}
