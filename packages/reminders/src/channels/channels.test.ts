import type { Scope } from '@dangjian/db'
import { createTestDatabase, inTestScope, type TestDatabase, type TestScopeOptions } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTokenCache, listChannels, myChannels, notifyMembers, saveChannel, saveChannelInput, setMyChannel, testChannel } from '../index.ts'
import { remindersDataPart } from '../reminders-data-part.ts'
import { startMailServer, type MailServer } from '../testing/mail-server.ts'
import { accessOver, foundSmallBureau, person, type SmallBureau } from '../testing/small-bureau.ts'

let test: TestDatabase
let bureau: SmallBureau
let mail: MailServer
const [tenantId, otherTenant] = [newId(), newId()]
const run = <T>(work: (scope: Scope) => Promise<T>, options: TestScopeOptions & { tenant?: string } = {}): Promise<T> => inTestScope(test, options.tenant ?? tenantId, work, { actor: person('系统管理员'), ...options })
beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await run(foundSmallBureau)
  await run(foundSmallBureau, { tenant: otherTenant })
  mail = await startMailServer()
})
afterAll(async () => {
  await mail.close()
  await test.drop()
})

const email = (more: object = {}) => saveChannelInput.parse({
  kind: 'email', isEnabled: true, forMandatory: true, perMinute: 60, version: 0, secret: { password: 's3cret' },
  settings: { host: '127.0.0.1', port: mail.port, security: 'none', user: 'dangjian', fromName: '智慧党建', fromAddress: 'dangjian@example.invalid', dropsRepetitions: false }, ...more,
})
const shown = async () => (await run(listChannels)).find(({ kind }) => kind === 'email')

describe('setting a channel up', () => {
  it('seals the secret, never shows it, and keeps it while it goes to the same place', async () => {
    await expect(run((scope) => saveChannel(scope, email({ secret: undefined })))).rejects.toMatchObject({ code: 'CHANNEL_SECRET_REQUIRED' })
    await run((scope) => saveChannel(scope, email()))
    expect(JSON.stringify(await run(listChannels))).not.toContain('s3cret')
    expect(await shown()).toMatchObject({ version: 1, hasSecret: true, isEnabled: true })
    const rows = await test.admin<{ row: string; sealed: Buffer }[]>`select channels::text as row, secret_sealed as sealed from channels where tenant_id = ${tenantId}`
    expect(rows.map(({ row, sealed }) => [row.includes('s3cret'), sealed.includes('s3cret')])).toEqual([[false, false]])
    await run((scope) => saveChannel(scope, email({ version: 1, secret: undefined, perMinute: 30 })))
    const elsewhere = email({ version: 2, secret: undefined })
    await expect(run((scope) => saveChannel(scope, elsewhere.kind === 'email' ? { ...elsewhere, settings: { ...elsewhere.settings, host: 'mail.attacker.invalid' } } : elsewhere))).rejects.toMatchObject({ code: 'CHANNEL_SECRET_REQUIRED' })
    await expect(run((scope) => saveChannel(scope, email({ version: 1 })))).rejects.toMatchObject({ code: 'CHANNEL_CHANGED' })
  })

  it('sends a test message and keeps how it ended', async () => {
    const open = <T>(work: (scope: Scope) => Promise<T>): Promise<T> => run(work)
    expect(await testChannel(open, createTokenCache(), { kind: 'email', address: 'tester@example.invalid' })).toEqual({ outcome: 'ok' })
    expect(mail.mails.at(-1)?.to).toBe('tester@example.invalid')
    mail.nextRecipient(550)
    expect(await testChannel(open, createTokenCache(), { kind: 'email', address: 'tester@example.invalid' })).toEqual({ outcome: '550' })
    expect((await shown())?.testOutcome).toBe('550')
    await expect(testChannel(open, createTokenCache(), { kind: 'email', address: 'no address' })).rejects.toMatchObject({ code: 'CHANNEL_ADDRESS_INVALID' })
    await expect(testChannel(open, createTokenCache(), { kind: 'wecom', address: 'zhang' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is for the system administrator alone, and one tenant knows nothing of the other', async () => {
    const organizer = { access: accessOver('/', 'reminder.manage', 'reminder.read') }
    await expect(run(listChannels, organizer)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(run((scope) => saveChannel(scope, email({ version: 2 })), organizer)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect((await run(listChannels, { tenant: otherTenant })).every(({ version }) => version === 0)).toBe(true)
  })
})

describe('a member\'s own channels', () => {
  it('are quiet until the member says otherwise; the address is masked and sealed', async () => {
    const [memberId = '', other = ''] = bureau.firstPeople
    const own = { actor: person('本人', memberId) }
    expect(await run(myChannels, own)).toEqual([{ kind: 'email', forMandatory: true, accepts: false, address: null }])
    expect(await run((scope) => setMyChannel(scope, { kind: 'email', accepts: true, address: 'zhang.san@example.invalid' }), own)).toEqual([{ kind: 'email', forMandatory: true, accepts: true, address: 'z***@example.invalid' }])
    expect(await run((scope) => remindersDataPart.collect(scope, memberId), own)).toMatchObject({ channels: [{ channel: 'email', accepts: true, address: 'zhang.san@example.invalid' }] })
    await expect(run((scope) => setMyChannel(scope, { kind: 'email', accepts: true, address: 'nothing' }), own)).rejects.toMatchObject({ code: 'CHANNEL_ADDRESS_INVALID' })
    await expect(run((scope) => setMyChannel(scope, { kind: 'wecom', accepts: true }), own)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(run((scope) => setMyChannel(scope, { kind: 'email', accepts: true }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await run((scope) => notifyMembers(scope, { matter: 'n1', memberIds: [memberId, other], title: '一般通知', body: '正文', urgency: 'normal' }))
    const queued = await test.admin<{ member_id: string; state: string }[]>`select member_id, state from deliveries where tenant_id = ${tenantId}`
    expect(queued.map((row) => ({ ...row }))).toEqual([{ member_id: memberId, state: 'queued' }])
    await run((scope) => saveChannel(scope, email({ version: 2, isEnabled: false })))
    expect((await test.admin`select state, error_code from deliveries where tenant_id = ${tenantId}`).map((row) => ({ ...row }))).toEqual([{ state: 'skipped', error_code: 'CHANNEL_OFF' }])
    expect(await run(myChannels, own)).toEqual([])
  })
})
