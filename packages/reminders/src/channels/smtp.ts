import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { z } from 'zod'
import type { ChannelAdapter, Parcel, SendOutcome } from './channel-adapter.ts'

/** A mail server (SMTP, RFC 5321). */
export const smtpSettingsSchema = z.object({
  host: z.string().trim().min(1).max(200).regex(/^[\p{L}\p{N}.:_-]+$/u), port: z.coerce.number().int().min(1).max(65_535),
  /** `tls`: encrypted from the first byte; `starttls`: must be encrypted before anything is said; `none`: a server on the same machine or in a closed network. */
  security: z.enum(['tls', 'starttls', 'none']),
  user: z.string().trim().max(200), fromName: z.string().trim().min(1).max(60).regex(/^[^\p{Cc}<>"]*$/u), fromAddress: z.email(),
  /** Said by who runs the mail system: it drops a second message with the same Message-ID, so that an open outcome may be sent again. */
  dropsRepetitions: z.boolean(),
})
export const smtpSecretSchema = z.object({ password: z.string().max(200) })
export type SmtpConfig = z.output<typeof smtpSettingsSchema> & z.output<typeof smtpSecretSchema>

/** The same for every attempt of a parcel. */
export const messageIdOf = (parcelId: string, fromAddress: string): string => `<${parcelId}@${fromAddress.slice(fromAddress.indexOf('@') + 1)}>`

const mimeOf = ({ id, address, subject, text, at }: Parcel, { fromName, fromAddress }: SmtpConfig): Promise<Buffer> =>
  new MailComposer({
    from: { name: fromName, address: fromAddress }, to: address, subject, text, date: at, messageId: messageIdOf(id, fromAddress), headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true, disableUrlAccess: true,
  }).compile().build()

/** Gives the whole message and then waits for `handOver` before it ends: the server may keep a message only after the end was written. */
const heldUntil = (message: Buffer, handOver: () => Promise<void>): Readable =>
  Readable.from((async function* parts() {
    yield message
    await handOver()
  })(), { objectMode: false })

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

/** One conversation: greeting, encryption, authentication, one message. Throws the library's error, which carries the server's reply. */
const converse = (config: SmtpConfig, parcel: Parcel, message: Buffer, handOver: () => Promise<void>): Promise<string> =>
  new Promise((resolve, reject) => {
    const connection = new SMTPConnection({
      host: config.host, port: config.port, secure: config.security === 'tls', requireTLS: config.security === 'starttls', ignoreTLS: config.security === 'none',
      connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000,
    })
    const fail = (error: unknown): void => {
      connection.close()
      reject(asError(error))
    }
    const send = (): void =>
      connection.send({ from: config.fromAddress, to: [parcel.address] }, heldUntil(message, handOver), (error, info) => {
        if (error) return fail(error)
        connection.quit()
        resolve(info.response ?? '')
      })
    connection.once('error', fail)
    connection.connect((error) => {
      if (error) return fail(error)
      if (config.user === '') return send()
      connection.login({ user: config.user, pass: config.password }, (refused) => (refused ? fail(refused) : send()))
    })
  })

/** A reply of the server: 4xx passes, 5xx does not (RFC 5321, 4.2.1). A refused log-in is a matter of the settings and says nothing about the mail. */
const refusalOf = (error: unknown): SendOutcome | undefined => {
  if (!(error instanceof Error) || !('responseCode' in error) || typeof error.responseCode !== 'number') return undefined
  if ('code' in error && error.code === 'EAUTH') return undefined
  const code = String(error.responseCode)
  return error.responseCode >= 500 ? { kind: 'no', code } : { kind: 'busy', code, afterSeconds: 300 }
}

/** E-mail over SMTP. Its only open outcome is between the end of the message and the server's answer to it. */
export const smtpAdapter = (config: SmtpConfig): ChannelAdapter => ({
  send: async (parcel, handOver) => {
    try {
      return { kind: 'sent', providerId: (await converse(config, parcel, await mimeOf(parcel, config), handOver)).slice(0, 200) }
    } catch (error) {
      const refusal = refusalOf(error)
      if (!refusal) throw error
      return refusal
    }
  },
  recover: async () => (config.dropsRepetitions ? 'repeatable' : 'unknown'),
})
