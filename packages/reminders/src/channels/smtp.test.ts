import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startMailServer, type MailServer } from '../testing/mail-server.ts'
import type { Parcel } from './channel-adapter.ts'
import { messageIdOf, smtpAdapter, type SmtpConfig } from './smtp.ts'

let server: MailServer
beforeAll(async () => {
  server = await startMailServer()
})
afterAll(() => server.close())

const config = (more: Partial<SmtpConfig> = {}): SmtpConfig => ({
  host: '127.0.0.1', port: server.port, security: 'none', user: 'dangjian', fromName: '智慧党建', fromAddress: 'dangjian@example.invalid', dropsRepetitions: false, password: 's3cret', ...more,
})
const parcel: Parcel = { id: '01990000-0000-7000-8000-000000000001', address: 'one@example.invalid', subject: '党建提醒：节前', text: '第一行\n.\n最后一行', matters: 1, at: new Date('2026-12-30T01:00:00Z') }
const send = async (more: Partial<SmtpConfig> = {}) => {
  const steps: string[] = []
  const had = server.mails.length
  const result = await smtpAdapter(config(more)).send(parcel, async () => void steps.push(`handed with ${server.mails.length - had} kept`)).catch((error: unknown) => (error instanceof Error ? error.message : 'error'))
  return { steps, result, kept: server.mails.slice(had) }
}

describe('e-mail over a real SMTP server', () => {
  it('hands over before the server can have the mail, and gives every attempt the same Message-ID', async () => {
    const { steps, result, kept } = await send()
    expect(steps).toEqual(['handed with 0 kept'])
    expect(result).toMatchObject({ kind: 'sent' })
    expect(kept).toHaveLength(1)
    expect(kept[0]).toMatchObject({ to: 'one@example.invalid', messageId: messageIdOf(parcel.id, 'dangjian@example.invalid') })
    expect(kept[0]?.raw).toContain('Auto-Submitted: auto-generated')
    expect((await send()).kept[0]?.messageId).toBe(kept[0]?.messageId)
  })

  it('gives the server nothing when the hand-over fails: no end of the message is written', async () => {
    const had = server.mails.length
    await expect(smtpAdapter(config()).send(parcel, () => Promise.reject(new Error('the row is not ours')))).rejects.toThrow()
    expect(server.mails).toHaveLength(had)
  })

  it('tells what passes from what does not, and refuses a wrong password', async () => {
    server.nextRecipient(450)
    expect(await send()).toMatchObject({ steps: [], result: { kind: 'busy', code: '450' } })
    server.nextRecipient(550)
    expect(await send()).toMatchObject({ steps: [], result: { kind: 'no', code: '550' } })
    server.next(452)
    expect(await send()).toMatchObject({ steps: ['handed with 0 kept'], result: { kind: 'busy', code: '452' }, kept: [] })
    expect(await send({ password: 'wrong' })).toMatchObject({ steps: [], result: expect.stringContaining('Invalid login'), kept: [] })
  })

  it('throws after the hand-over when the answer never comes, although the mail is kept', async () => {
    server.next('keep-and-cut')
    const { steps, result, kept } = await send()
    expect(steps).toHaveLength(1)
    expect(typeof result).toBe('string')
    expect(kept).toHaveLength(1)
  })

  it('says nothing in the clear where encryption is asked for', async () => {
    const { steps, kept } = await send({ security: 'starttls' })
    expect([steps, kept]).toEqual([[], []])
  })

  it('leaves an open outcome to people, unless the mail system drops repetitions', async () => {
    const at = new Date()
    expect(await smtpAdapter(config()).recover(parcel, at, at)).toBe('unknown')
    expect(await smtpAdapter(config({ dropsRepetitions: true })).recover(parcel, at, at)).toBe('repeatable')
  })
})
