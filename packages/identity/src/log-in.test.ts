import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changePassword, disableAccount, enableAccount, logIn, logOut, purgeExpired, readSession, resetPassword, revokeOwnSessions } from './index.ts'
import { clientFrom, createTestBureau, testPassword, type TestBureau } from './testing/bureau.ts'

let bureau: TestBureau
beforeAll(async () => {
  bureau = await createTestBureau()
})
afterAll(() => bureau.close())

let address = 0
const elsewhere = (): string => `10.0.0.${String((address += 1))}`
const enter = (loginName: string, password = testPassword, source = elsewhere(), replaces: string | null = null) => logIn(bureau.host, { loginName, password }, clientFrom(source, replaces))
const who = (token: string | undefined) => readSession(bureau.host, token, bureau.sources, 'test')
const codeOf = (attempt: Promise<unknown>): Promise<string> => attempt.then(() => 'ok', (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)))
const trail = async (accountId: string, action: string): Promise<number> =>
  Number((await bureau.test.admin`select count(*) as total from audit_entries where subject_id = ${accountId} and action = ${action}`)[0]?.['total'])

describe('logging in', () => {
  it('opens a session with tenant, person and access, whatever the spelling of the name', async () => {
    const account = await bureau.account(bureau.home.id, 'zhang.san', bureau.branches[0])
    const { token, sessionId } = await enter(' Ｚhang.SAN ')
    const session = await who(token)
    expect(session).toMatchObject({ sessionId, tenant: bureau.home, actor: { kind: 'account', accountId: account.id, memberId: account.memberId, name: '测试zhang.san' } })
    expect(session?.access.grants.map(({ role, path }) => [role, path])).toEqual([['member', bureau.branches[0].path]])
    expect(await trail(account.id, 'login.succeeded')).toBe(1)
  })

  it('says the same of a wrong password, an unknown name and a disabled account, and audits what belongs to a tenant', async () => {
    const account = await bureau.account(bureau.home.id, 'li.si')
    const gone = await bureau.account(bureau.home.id, 'wang.wu')
    await bureau.within(bureau.home.id, (scope) => disableAccount(scope, { accountId: gone.id }))
    const answers = await Promise.allSettled([enter('li.si', 'wrong'), enter('nobody.here'), enter('wang.wu'), enter('x')])
    expect(answers.map((answer) => (answer.status === 'rejected' ? [answer.reason.code, answer.reason.status, answer.reason.details] : answer))).toEqual(Array.from({ length: 4 }, () => ['LOGIN_FAILED', 401, {}]))
    expect([await trail(account.id, 'login.failed'), await trail(gone.id, 'login.failed')]).toEqual([1, 1])
  })

  it('does the work of a password check for a name that nobody has', async () => {
    await bureau.account(bureau.home.id, 'timed')
    const spent = async (name: string): Promise<number> => {
      const start = performance.now()
      await codeOf(enter(name, 'wrong password'))
      return performance.now() - start
    }
    await spent('nobody.warm')
    const [known, unknown] = [await spent('timed'), await spent('nobody.timed')]
    expect(unknown).toBeGreaterThan(known / 4)
  })

  it('locks after five failures, for known and unknown names alike, until the named minute, also for the right password', async () => {
    const account = await bureau.account(bureau.home.id, 'locked')
    for (const name of ['locked', 'nobody.locked']) {
      const codes: string[] = []
      for (let round = 0; round < 6; round += 1) codes.push(await codeOf(enter(name, 'wrong')))
      expect(codes).toEqual([...Array.from({ length: 5 }, () => 'LOGIN_FAILED'), 'LOGIN_LOCKED'])
    }
    await expect(enter('locked')).rejects.toMatchObject({ code: 'LOGIN_LOCKED', status: 429, details: { unlockTime: '09:16' } })
    await expect(enter('nobody.locked')).rejects.toMatchObject({ code: 'LOGIN_LOCKED', status: 429, details: { unlockTime: '09:16' } })
    expect([await trail(account.id, 'login.failed'), await trail(account.id, 'account.locked')]).toEqual([5, 1])
    bureau.clock.forward(17)
    expect(await codeOf(enter('locked'))).toBe('ok')
    bureau.clock.forward(-17)
  })

  it('lets at most five of 50 wrong guesses at once count, locks once, and lets no later right one through', async () => {
    const account = await bureau.account(bureau.home.id, 'stormed')
    const codes = await Promise.all(Array.from({ length: 50 }, () => codeOf(enter('stormed', 'wrong'))))
    expect(codes.filter((code) => code === 'LOGIN_FAILED')).toHaveLength(5)
    expect(codes.filter((code) => code === 'LOGIN_LOCKED')).toHaveLength(45)
    expect([await trail(account.id, 'login.failed'), await trail(account.id, 'account.locked')]).toEqual([5, 1])
    expect(await codeOf(enter('stormed'))).toBe('LOGIN_LOCKED')
  })

  it('throttles a source, whatever names it tries, and nobody else', async () => {
    const source = elsewhere()
    await bureau.account(bureau.home.id, 'busy')
    for (let round = 0; round < 30; round += 1) await codeOf(enter(`guess${String(round)}`, 'wrong', source))
    await expect(enter('busy', testPassword, source)).rejects.toMatchObject({ code: 'LOGIN_THROTTLED', status: 429 })
    expect(await codeOf(enter('busy'))).toBe('ok')
    bureau.clock.forward(11)
    expect(await codeOf(enter('busy', testPassword, source))).toBe('ok')
    bureau.clock.forward(-11)
  })

  it('opens 20 sessions at once for one person on 20 devices, each with a token of its own', async () => {
    await bureau.account(bureau.home.id, 'everywhere')
    const opened = await Promise.all(Array.from({ length: 20 }, () => enter('everywhere')))
    expect(new Set(opened.map(({ token }) => token)).size).toBe(20)
    expect((await Promise.all(opened.map(({ token }) => who(token)))).every((session) => session !== null)).toBe(true)
  })
})

describe('a session', () => {
  it('cannot be taken from the database: only the hash of the token is there, and the hash opens nothing', async () => {
    await bureau.account(bureau.home.id, 'stolen')
    const { token, sessionId } = await enter('stolen')
    expect(sessionId).toBe(createHash('sha256').update(token).digest('hex'))
    const rows = await bureau.test.admin`select * from local.sessions where token_hash = ${sessionId}`
    expect(JSON.stringify(rows)).not.toContain(token)
    for (const forged of [sessionId, `${token}=`, token.slice(1), '', undefined, `' or 1=1 --`]) expect(await who(forged)).toBeNull()
  })

  it('never continues under a token that the browser had before the log-in', async () => {
    await bureau.account(bureau.home.id, 'fixed')
    const before = await enter('fixed')
    const after = await enter('fixed', testPassword, elsewhere(), before.sessionId)
    expect(after.token).not.toBe(before.token)
    expect([await who(before.token), (await who(after.token))?.sessionId]).toEqual([null, after.sessionId])
  })

  it('ends after half an hour without use and is kept alive by use', async () => {
    await bureau.account(bureau.home.id, 'idle')
    const { token } = await enter('idle')
    for (const minutes of [20, 29]) {
      bureau.clock.forward(minutes)
      expect(await who(token)).not.toBeNull()
    }
    bureau.clock.forward(30)
    expect(await who(token)).toBeNull()
    bureau.clock.set('2026-11-22T01:00:00Z')
  })

  it('ends after twelve hours in any case, and dead ones are removed', async () => {
    await bureau.account(bureau.home.id, 'shift')
    const { token, sessionId } = await enter('shift')
    for (let hour = 0; hour < 35; hour += 1) {
      bureau.clock.forward(20)
      expect(await who(token)).not.toBeNull()
    }
    bureau.clock.forward(20)
    expect(await who(token)).toBeNull()
    await purgeExpired(bureau.host)
    expect(await bureau.test.admin`select 1 from local.sessions where token_hash = ${sessionId}`).toHaveLength(0)
    bureau.clock.set('2026-11-22T01:00:00Z')
  })

  it('ends with log-out, with disabling, and on all other devices on demand', async () => {
    const account = await bureau.account(bureau.home.id, 'leaving')
    const [one, two, three] = [await enter('leaving'), await enter('leaving'), await enter('leaving')]
    const actor = { kind: 'account', accountId: account.id, memberId: null, name: '测试' } as const
    await bureau.within(bureau.home.id, (scope) => logOut(scope, one.sessionId), { actor })
    expect(await who(one.token)).toBeNull()
    expect(await bureau.within(bureau.home.id, (scope) => revokeOwnSessions(scope, two.sessionId), { actor })).toEqual({ ended: 1 })
    expect([(await who(two.token)) === null, await who(three.token)]).toEqual([false, null])
    expect(await bureau.within(bureau.home.id, (scope) => disableAccount(scope, { accountId: account.id }))).toEqual({ sessionsEnded: 1 })
    expect(await who(two.token)).toBeNull()
    await bureau.within(bureau.home.id, (scope) => enableAccount(scope, { accountId: account.id }))
    expect(await codeOf(enter('leaving'))).toBe('ok')
  })
})

describe('a password', () => {
  const next = 'Ta-Shan 4711 x'
  const change = (session: { tenant: TestBureau['home']; actor: { kind: 'account'; accountId: string; memberId: null; name: string } }, current: string, wanted: string) =>
    changePassword(bureau.host, session, { current, next: wanted }, clientFrom(elsewhere()))
  const sessionOf = (accountId: string, tenant = bureau.home) => ({ tenant, actor: { kind: 'account', accountId, memberId: null, name: '测试' } as const })

  it('is changed by its owner, which ends every session but the new one', async () => {
    const account = await bureau.account(bureau.home.id, 'changing')
    const old = await enter('changing')
    const fresh = await change(sessionOf(account.id), testPassword, next)
    expect([await who(old.token), (await who(fresh.token))?.actor.accountId]).toEqual([null, account.id])
    expect([await codeOf(enter('changing')), await codeOf(enter('changing', next))]).toEqual(['LOGIN_FAILED', 'ok'])
    const rows = await bureau.test.admin`select password_hash from local.accounts where id = ${account.id}`
    expect(String(rows[0]?.['password_hash'])).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('is refused when it is weak', async () => {
    const account = await bureau.account(bureau.home.id, 'weak')
    await expect(change(sessionOf(account.id), testPassword, 'Weak-1')).rejects.toMatchObject({ code: 'PASSWORD_WEAK', details: { reasons: ['too_short', 'contains_name'] } })
  })

  it('needs the old one, another one, and an account of this tenant; wrong tries count toward the lock', async () => {
    const account = await bureau.account(bureau.home.id, 'guarded')
    expect(await codeOf(change(sessionOf(account.id), testPassword, testPassword))).toBe('PASSWORD_SAME')
    expect(await codeOf(change(sessionOf(account.id, bureau.foreign), testPassword, next))).toBe('NOT_FOUND')
    for (let round = 0; round < 5; round += 1) expect(await codeOf(change(sessionOf(account.id), 'wrong', next))).toBe('PASSWORD_WRONG')
    expect(await codeOf(change(sessionOf(account.id), testPassword, next))).toBe('LOGIN_LOCKED')
  })

  it('is reset by another administrator to a temporary one, which opens nothing but the change', async () => {
    const account = await bureau.account(bureau.home.id, 'forgot')
    await bureau.grant(bureau.home.id, account, 'tenant_admin')
    for (let round = 0; round < 5; round += 1) await codeOf(enter('forgot', 'wrong'))
    const own = { actor: { kind: 'account', accountId: account.id, memberId: null, name: '测试' } as const }
    expect(await codeOf(bureau.within(bureau.home.id, (scope) => resetPassword(scope, { accountId: account.id }), own))).toBe('ACCOUNT_IS_OWN')
    expect(await codeOf(bureau.within(bureau.foreign.id, (scope) => resetPassword(scope, { accountId: account.id })))).toBe('NOT_FOUND')
    const { temporaryPassword } = await bureau.within(bureau.home.id, (scope) => resetPassword(scope, { accountId: account.id }))
    const opened = await enter('forgot', temporaryPassword)
    expect(opened.mustChangePassword).toBe(true)
    expect((await who(opened.token))?.access.grants).toEqual([])
    const changed = await change(sessionOf(account.id), temporaryPassword, next)
    expect((await who(changed.token))?.access.grants.map(({ role }) => role)).toEqual(['tenant_admin'])
  })
})
