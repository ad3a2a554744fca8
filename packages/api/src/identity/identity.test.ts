import { newId } from '@dangjian/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, createApiWorld, type ApiWorld, type Browser } from './testing/api-world.ts'

let world: ApiWorld
let organizer: Browser
let keeper: Browser
let granter: Browser
let auditor: Browser
let member: Browser
let foreignKeeper: Browser
let foreignGranter: Browser
let spare: string
let spareTail: string
const nobody = newId()

beforeAll(async () => {
  world = await createApiWorld()
  await world.person(world.city, 'organizer', 'tenant_admin')
  await world.person(world.city, 'keeper', 'system_admin')
  await world.person(world.city, 'granter', 'security_admin')
  await world.person(world.city, 'auditor', 'audit_admin')
  await world.person(world.city, 'member', undefined, world.memberId)
  await world.person(world.foreign, 'foreign.keeper', 'system_admin')
  await world.person(world.foreign, 'foreign.granter', 'security_admin')
  spare = await world.person(world.city, 'spare')
  spareTail = await world.roster('陈静')
  ;[organizer, keeper, granter, auditor] = await Promise.all([world.signedIn('organizer'), world.signedIn('keeper'), world.signedIn('granter'), world.signedIn('auditor')])
  ;[member, foreignKeeper, foreignGranter] = await Promise.all([world.signedIn('member'), world.signedIn('foreign.keeper'), world.signedIn('foreign.granter')])
})
afterAll(() => world.close())

const grantInput = (accountId: string) => ({ accountId, role: 'publicity_member' as const, orgUnitId: world.root.id, validFrom: '2026-11-22', validTo: null })

describe('the session', () => {
  it('is null for a stranger and whole for a member', async () => {
    expect(await world.stranger.call.identity.session()).toBeNull()
    const session = await member.call.identity.session()
    expect(session).toMatchObject({
      accountName: 'member', personName: '人员member', memberId: world.memberId, permissions: ['self.read'], plugins: [], today: '2026-11-22', mustChangePassword: false,
      tenant: { id: world.city.id, kind: 'city', code: '910300', name: '甲市公安局', shortName: '甲市', parentId: world.province.id },
      roles: [{ role: 'member', orgUnitName: '一支部' }],
    })
  })

  it('starts with a cookie, survives a password change with another, and ends', async () => {
    await world.person(world.city, 'walker')
    const browser = world.stranger
    expect(await codeOf(browser.call.identity.logIn({ loginName: 'walker', password: 'wrong' }))).toBe('LOGIN_FAILED')
    expect(browser.cookie()).toBeNull()
    expect(await browser.call.identity.logIn({ loginName: 'walker', password: 'Gong-Jing 2026' })).toEqual({ mustChangePassword: false })
    const first = browser.cookie()
    await browser.call.identity.changePassword({ current: 'Gong-Jing 2026', next: 'Ta-Shan 4711 x' })
    expect([browser.cookie() === first, (await browser.call.identity.session())?.accountName]).toEqual([false, 'walker'])
    expect(await browser.call.identity.revokeOwnSessions()).toEqual({ ended: 0 })
    await browser.call.identity.logOut()
    expect([browser.cookie(), await browser.call.identity.session(), await codeOf(browser.call.identity.logOut())]).toEqual([null, null, 'SIGN_IN_REQUIRED'])
  })

  it('refuses input of another shape', async () => {
    expect(await codeOf(world.stranger.call.identity.logIn({ loginName: '', password: 'x' }))).toBe('BAD_REQUEST')
    expect(await codeOf(member.call.identity.changePassword({ current: 'x', next: 'y'.repeat(300) }))).toBe('BAD_REQUEST')
  })
})

describe('authority', () => {
  type Call = (browser: Browser) => Promise<unknown>
  const procedures: [name: string, right: () => Browser, call: Call][] = [
    ['listAccounts', () => keeper, ({ call }) => call.identity.listAccounts({})],
    ['createAccount', () => keeper, ({ call }) => call.identity.createAccount({ login: `made-${newId().slice(-8)}`, displayName: '新人' })],
    ['createMemberAccount', () => keeper, ({ call }) => call.identity.createMemberAccount({ login: `made-${newId().slice(-8)}`, memberName: '陈静', idTail: spareTail })],
    ['disableAccount', () => keeper, ({ call }) => call.identity.disableAccount({ accountId: spare })],
    ['enableAccount', () => keeper, ({ call }) => call.identity.enableAccount({ accountId: spare })],
    ['resetPassword', () => keeper, ({ call }) => call.identity.resetPassword({ accountId: spare })],
    ['listGrants', () => granter, ({ call }) => call.identity.listGrants({})],
    ['listRoles', () => granter, ({ call }) => call.identity.listRoles()],
    ['listGrantableUnits', () => granter, ({ call }) => call.identity.listGrantableUnits()],
    ['grantRole', () => granter, ({ call }) => call.identity.grantRole(grantInput(spare))],
    ['listAudit', () => auditor, ({ call }) => call.identity.listAudit({})],
    ['verifyAudit', () => auditor, ({ call }) => call.identity.verifyAudit()],
  ]

  it.each(procedures)('%s is open to one of the three and to nobody else', async (_name, right, call) => {
    const others = [organizer, keeper, granter, auditor, member].filter((browser) => browser !== right())
    for (const browser of others) expect(await codeOf(call(browser))).toBe('FORBIDDEN')
    expect(await codeOf(call(right()))).toBe('ok')
  })

  it('ends at the tenant: an account or a grant of another one does not exist', async () => {
    const { id } = await granter.call.identity.grantRole({ ...grantInput(await world.person(world.city, 'granted')) })
    const foreignCalls = [
      foreignKeeper.call.identity.disableAccount({ accountId: spare }), foreignKeeper.call.identity.enableAccount({ accountId: spare }),
      foreignKeeper.call.identity.resetPassword({ accountId: spare }), foreignGranter.call.identity.grantRole({ ...grantInput(spare) }),
      foreignGranter.call.identity.revokeGrant({ grantId: id }), keeper.call.identity.disableAccount({ accountId: nobody }),
    ]
    expect(await Promise.all(foreignCalls.map(codeOf))).toEqual(Array.from({ length: 6 }, () => 'NOT_FOUND'))
    expect((await foreignGranter.call.identity.listGrants({})).items.map(({ login }) => login)).toEqual(['foreign.keeper', 'foreign.granter'])
    expect(await codeOf(granter.call.identity.revokeGrant({ grantId: id }))).toBe('ok')
  })

  it('does not reach oneself', async () => {
    const own = (await granter.call.identity.session())?.accountId ?? ''
    expect(await codeOf(granter.call.identity.grantRole(grantInput(own)))).toBe('GRANT_TO_SELF')
    const keeperId = (await keeper.call.identity.session())?.accountId ?? ''
    expect(await codeOf(keeper.call.identity.disableAccount({ accountId: keeperId }))).toBe('ACCOUNT_IS_OWN')
  })

  it('refuses input of another shape', async () => {
    const calls = [
      keeper.call.identity.listAccounts({ limit: 1000 }), keeper.call.identity.createAccount({ login: '名', displayName: '' }), keeper.call.identity.disableAccount({ accountId: 'x' }),
      granter.call.identity.grantRole({ ...grantInput(spare), validFrom: '2026-02-30' }), granter.call.identity.revokeGrant({ grantId: '1' }), auditor.call.identity.listAudit({ from: 'yesterday' }),
    ]
    expect(await Promise.all(calls.map(codeOf))).toEqual(Array.from({ length: 6 }, () => 'BAD_REQUEST'))
  })

  it('makes an account for a member of this tenant only', async () => {
    expect(await codeOf(foreignKeeper.call.identity.createAccount({ login: 'for.member', displayName: '甲', memberId: world.memberId }))).toBe('NOT_FOUND')
    expect(await codeOf(keeper.call.identity.createAccount({ login: 'for.member', displayName: '甲', memberId: world.memberId }))).toBe('MEMBER_HAS_ACCOUNT')
  })

  it('makes the account of a member who is named exactly, and keeps the attempt that found nobody', async () => {
    const tail = await world.roster('林晓')
    const claim = { login: 'lin.xiao', memberName: '林晓', idTail: tail }
    const wrong = [
      keeper.call.identity.createMemberAccount({ ...claim, idTail: tail === '0000' ? '1111' : '0000' }), keeper.call.identity.createMemberAccount({ ...claim, memberName: '林小' }),
      foreignKeeper.call.identity.createMemberAccount(claim),
    ]
    expect(await Promise.all(wrong.map(codeOf))).toEqual(Array.from({ length: 3 }, () => 'MEMBER_NOT_MATCHED'))
    expect((await auditor.call.identity.listAudit({ action: 'member.not-matched' })).total).toBe(2)
    expect(await keeper.call.identity.createMemberAccount(claim)).toMatchObject({ login: 'lin.xiao' })
    expect((await keeper.call.identity.listAccounts({ search: 'lin.xiao' })).items).toMatchObject([{ displayName: '林晓', isMember: true, mustChangePassword: true }])
    expect(await codeOf(keeper.call.identity.createMemberAccount({ ...claim, login: 'lin.again' }))).toBe('MEMBER_HAS_ACCOUNT')
    expect(await codeOf(keeper.call.identity.createMemberAccount({ ...claim, idTail: '12' }))).toBe('BAD_REQUEST')
  })
})
