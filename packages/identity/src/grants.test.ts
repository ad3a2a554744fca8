import { can } from '@dangjian/contracts'
import { newId } from '@dangjian/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccount, createAccountInput, describeSession, grantRole, grantRoleInput, type grantableRoles, listAccounts, listGrants, resolveAccess, revokeGrant, roleIds, roleOf } from './index.ts'
import { createTestBureau, testPassword, type TestAccount, type TestBureau } from './testing/bureau.ts'

let bureau: TestBureau
beforeAll(async () => {
  bureau = await createTestBureau()
})
afterAll(() => bureau.close())

const accessOf = (account: TestAccount, tenantId = bureau.home.id) => bureau.within(tenantId, (scope) => resolveAccess(scope, account, bureau.sources))
const reach = async (account: TestAccount) => (await accessOf(account)).grants.map(({ role, path }) => `${role} ${path}`)
const grant = (accountId: string, role: (typeof grantableRoles)[number], more: Partial<Parameters<typeof grantRole>[1]> = {}, tenantId = bureau.home.id) =>
  bureau.within(tenantId, (scope) => grantRole(scope, { accountId, role, orgUnitId: null, validFrom: '2026-11-22', validTo: null, ...more }))

describe('the matrix', () => {
  const separate = roleIds.filter((id) => roleOf(id).separate)

  it('parts the three administrators: no two share a permission and none has one of party work', () => {
    expect(separate).toEqual(['system_admin', 'security_admin', 'audit_admin'])
    const theirs: string[] = separate.flatMap((id) => [...roleOf(id).permissions])
    expect(new Set(theirs).size).toBe(theirs.length)
    const others = new Set<string>(roleIds.filter((id) => !roleOf(id).separate).flatMap((id) => [...roleOf(id).permissions]))
    expect(theirs.filter((permission) => others.has(permission))).toEqual([])
  })

  it('keeps what has no place out of the hands of those who have a place', () => {
    const placeless = /^(plugin|province|exchange|account|grant|audit|system)\./
    expect(roleIds.filter((id) => roleOf(id).reach === 'unit' && roleOf(id).permissions.some((permission) => placeless.test(permission)))).toEqual([])
  })
})

describe('access', () => {
  it('comes by post over the post’s subtree and ends with the post’s day', async () => {
    const account = await bureau.account(bureau.home.id, 'by.post', bureau.branches[0])
    await bureau.secretaryOf(bureau.branches[0], account.memberId ?? '')
    expect((await reach(account)).sort()).toEqual([`branch_secretary ${bureau.branches[0].path}`, `member ${bureau.branches[0].path}`])
    const access = await accessOf(account)
    expect([can(access, 'meeting.record', bureau.branches[0].path), can(access, 'meeting.record', bureau.branches[1].path), can(access, 'meeting.record', bureau.committee.path)]).toEqual([true, false, false])
    expect((await accessOf(account, bureau.foreign.id)).grants).toEqual([])
  })

  it('comes by grant from its first day until before its last', async () => {
    const account = await bureau.account(bureau.home.id, 'by.grant')
    await grant(account.id, 'publicity_member', { orgUnitId: bureau.committee.id, validFrom: '2026-11-23', validTo: '2026-11-25' })
    const held: Record<string, string[]> = {}
    for (const day of ['22', '23', '24', '25']) {
      bureau.clock.set(`2026-11-${day}T01:00:00Z`)
      held[day] = await reach(account)
    }
    bureau.clock.set('2026-11-22T01:00:00Z')
    expect(held).toEqual({ 22: [], 23: [`publicity_member ${bureau.committee.path}`], 24: [`publicity_member ${bureau.committee.path}`], 25: [] })
  })

  it('has the permissions of plugins in the roles they are for, and never in one of the three', async () => {
    bureau.pluginPermissions.push({ permission: 'sample:method.review', roles: ['tenant_admin', 'system_admin'] })
    const organizer = await bureau.account(bureau.home.id, 'organizer')
    const upper = await bureau.account(bureau.home.id, 'upper')
    const keeper = await bureau.account(bureau.home.id, 'keeper')
    await grant(organizer.id, 'tenant_admin')
    await grant(upper.id, 'province_admin')
    await grant(keeper.id, 'system_admin')
    const holds = async (account: TestAccount) => can(await accessOf(account), 'sample:method.review')
    expect([await holds(organizer), await holds(upper), await holds(keeper)]).toEqual([true, true, false])
    bureau.pluginPermissions.length = 0
  })

  it('of one of the three is that alone, even if the database says more', async () => {
    const account = await bureau.account(bureau.home.id, 'forced')
    await grant(account.id, 'audit_admin')
    await bureau.test.admin`insert into grants (tenant_id, id, account_id, role, org_unit_id, valid_from, valid_to, granted_by, created_at)
      values (${bureau.home.id}, ${newId()}, ${account.id}, 'tenant_admin', null, '2026-01-01', null, 'x', now())`
    const access = await accessOf(account)
    expect(access.grants.map(({ role }) => role)).toEqual(['audit_admin'])
    expect(can(access, 'member.read')).toBe(false)
  })

  it('is described for the apps with names and today', async () => {
    const account = await bureau.account(bureau.home.id, 'described')
    await grant(account.id, 'publicity_member', { orgUnitId: bureau.branches[1].id })
    const description = await bureau.within(bureau.home.id, describeSession, { access: await accessOf(account), actor: { kind: 'account', accountId: account.id, memberId: null, name: '测试' } })
    expect(description).toMatchObject({
      accountId: account.id, accountName: 'described', personName: '测试described', memberId: null, mustChangePassword: false, today: '2026-11-22',
      roles: [{ role: 'publicity_member', orgUnitId: bureau.branches[1].id, orgUnitName: '二支部' }],
    })
    expect(description.permissions).toContain('article.publish')
  })
})

describe('granting', () => {
  it('excludes the three from each other, from party work and from members, at the same time', async () => {
    const account = await bureau.account(bureau.home.id, 'one.of.three')
    await grant(account.id, 'system_admin', { validTo: '2026-12-01' })
    for (const role of ['security_admin', 'audit_admin', 'tenant_admin'] as const) await expect(grant(account.id, role)).rejects.toMatchObject({ code: 'ROLE_SEPARATION' })
    await grant(account.id, 'audit_admin', { validFrom: '2026-12-01' })
    const organizer = await bureau.account(bureau.home.id, 'no.three')
    await grant(organizer.id, 'tenant_admin')
    await expect(grant(organizer.id, 'audit_admin')).rejects.toMatchObject({ code: 'ROLE_SEPARATION', details: { role: '审计管理员', held: '党务管理员' } })
    const member = await bureau.account(bureau.home.id, 'member.no.three', bureau.branches[0])
    await expect(grant(member.id, 'security_admin')).rejects.toMatchObject({ code: 'ROLE_SEPARATION', details: { held: '党员' } })
  })

  it('to oneself, or taking back one’s own, is refused', async () => {
    const account = await bureau.account(bureau.home.id, 'self')
    const { id } = await bureau.grant(bureau.home.id, account, 'security_admin')
    const own = { actor: { kind: 'account', accountId: account.id, memberId: null, name: '测试' } as const }
    const input = { accountId: account.id, role: 'security_admin', orgUnitId: null, validFrom: '2027-01-01', validTo: null } as const
    await expect(bureau.within(bureau.home.id, (scope) => grantRole(scope, input), own)).rejects.toMatchObject({ code: 'GRANT_TO_SELF' })
    await expect(bureau.within(bureau.home.id, (scope) => revokeGrant(scope, { grantId: id }), own)).rejects.toMatchObject({ code: 'GRANT_TO_SELF' })
  })

  it('is refused where it does not fit', async () => {
    const account = await bureau.account(bureau.home.id, 'unfit')
    const unit = bureau.branches[0].id
    const cases: [Parameters<typeof grant>[1], Partial<Parameters<typeof grantRole>[1]>, string][] = [
      ['tenant_admin', { orgUnitId: unit }, 'ROLE_IS_FOR_WHOLE_TENANT'],
      ['branch_secretary', {}, 'ROLE_NEEDS_ORG_UNIT'],
      ['branch_secretary', { orgUnitId: newId() }, 'NOT_FOUND'],
      ['branch_secretary', { orgUnitId: unit, validFrom: '2026-11-21' }, 'GRANT_IN_PAST'],
      ['branch_secretary', { orgUnitId: unit, validTo: '2026-11-22' }, 'GRANT_PERIOD_EMPTY'],
    ]
    for (const [role, more, code] of cases) await expect(grant(account.id, role, more)).rejects.toMatchObject({ code })
    await expect(grant(account.id, 'tenant_admin', {}, bureau.foreign.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(grant(newId(), 'tenant_admin')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(grantRoleInput.safeParse({ accountId: account.id, role: 'member', orgUnitId: unit, validFrom: '2026-11-22', validTo: null }).success).toBe(false)
    expect(grantRoleInput.safeParse({ accountId: account.id, role: 'emperor', orgUnitId: null, validFrom: '2026-02-30', validTo: null }).success).toBe(false)
  })

  it('the same role 20 times at once, or two that exclude each other, leaves exactly one grant', async () => {
    const [same, clashing] = [await bureau.account(bureau.home.id, 'raced'), await bureau.account(bureau.home.id, 'clashing')]
    const settled = await Promise.allSettled([
      ...Array.from({ length: 20 }, () => grant(same.id, 'tenant_admin')),
      grant(clashing.id, 'audit_admin'), grant(clashing.id, 'system_admin'), grant(clashing.id, 'tenant_admin'),
    ])
    expect(settled.slice(0, 20).filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(settled.slice(20).filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const audit = await bureau.test.admin`select 1 from audit_entries where subject_id = ${same.id} and action = 'role.granted'`
    expect(audit).toHaveLength(1)
  })

  it('is taken back at once, is listed with its history, and is another tenant’s secret', async () => {
    const account = await bureau.account(bureau.home.id, 'taken.back')
    const { id } = await grant(account.id, 'organization_member', { orgUnitId: bureau.branches[0].id })
    await expect(bureau.within(bureau.foreign.id, (scope) => revokeGrant(scope, { grantId: id }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await bureau.within(bureau.home.id, (scope) => revokeGrant(scope, { grantId: id }))
    expect(await reach(account)).toEqual([])
    const page = await bureau.within(bureau.home.id, (scope) => listGrants(scope, { limit: 20, search: 'taken' }))
    expect(page.items).toMatchObject([{ login: 'taken.back', grants: [{ role: 'organization_member', orgUnitName: '第一党支部', isActive: false, validTo: '2026-11-22' }] }])
    expect((await bureau.within(bureau.foreign.id, (scope) => listGrants(scope, { limit: 20 }))).items).toEqual([])
  })
})

describe('accounts', () => {
  const create = (input: Partial<Parameters<typeof createAccount>[1]>, tenantId = bureau.home.id) =>
    bureau.within(tenantId, (scope) => createAccount(scope, { login: 'fresh', displayName: '新人', memberId: null, ...input }, bureau.sources.homeUnit))

  it('start without any role, with a temporary password shown once', async () => {
    const created = await create({ login: 'fresh' })
    expect(created.temporaryPassword).toHaveLength(16)
    expect((await accessOf({ ...created, memberId: null })).grants).toEqual([])
    const stored = await bureau.test.admin`select * from local.accounts where id = ${created.id}`
    const trail = await bureau.test.admin`select * from audit_entries where subject_id = ${created.id}`
    expect(JSON.stringify([stored, trail])).not.toContain(created.temporaryPassword)
  })

  it('have names that are unique in the deployment and one per member', async () => {
    const member = await bureau.account(bureau.home.id, 'only.one', bureau.branches[0])
    await expect(create({ login: 'only.one' }, bureau.foreign.id)).rejects.toMatchObject({ code: 'LOGIN_TAKEN' })
    await expect(create({ login: 'second', memberId: member.memberId })).rejects.toMatchObject({ code: 'MEMBER_HAS_ACCOUNT' })
    await expect(create({ login: 'second', memberId: member.memberId }, bureau.foreign.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(create({ login: 'second', password: 'short' })).rejects.toMatchObject({ code: 'PASSWORD_WEAK' })
    const raced = await Promise.allSettled(Array.from({ length: 10 }, () => create({ login: 'raced.name' })))
    expect(raced.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it.each(['', 'ab', 'has space', '-dash', 'x'.repeat(41), '名字'])('refuse the name “%s”', (login) => {
    expect(createAccountInput.safeParse({ login, displayName: '甲' }).success).toBe(false)
  })

  it('are listed page by page for their own tenant only, found by a part of the name that is taken literally', async () => {
    for (const login of ['paged.1', 'paged.2', 'paged.3']) await create({ login, password: testPassword }, bureau.foreign.id)
    const list = (input: Partial<Parameters<typeof listAccounts>[1]>) => bureau.within(bureau.foreign.id, (scope) => listAccounts(scope, { limit: 2, ...input }))
    const first = await list({})
    const second = await list({ cursor: first.next ?? '' })
    expect([first.total, first.items.map(({ login }) => login), second.items.map(({ login }) => login), second.next]).toEqual([3, ['paged.1', 'paged.2'], ['paged.3'], null])
    expect((await list({ search: '%' })).items).toEqual([])
    expect((await list({ search: 'GED.2' })).items.map(({ login }) => login)).toEqual(['paged.2'])
    expect((await list({ cursor: 'nonsense' })).items).toHaveLength(2)
  })
})
