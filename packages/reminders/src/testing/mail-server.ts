import { SMTPServer } from 'smtp-server'

/** A mail that the server has taken. */
export interface TakenMail {
  readonly to: string
  readonly messageId: string
  readonly raw: string
}

/** A real SMTP server whose answers a test decides. */
export interface MailServer {
  readonly port: number
  readonly mails: TakenMail[]
  /** What the server does with the next mail after it has the whole of it: keeps and never answers (the connection is cut), or refuses with a code. */
  next(what: 'keep-and-cut' | number): void
  /** What the server says to the next recipient. */
  nextRecipient(code: number): void
  close(): Promise<void>
}

const failure = (code: number): Error => Object.assign(new Error('refused'), { responseCode: code })
const headerOf = (raw: string, name: string): string => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(raw)?.[1]?.trim() ?? ''

/** Starts the server on a free port; it wants the user `dangjian` with the password `s3cret` and offers no encryption. */
export const startMailServer = async (): Promise<MailServer> => {
  const mails: TakenMail[] = []
  const planned: Array<'keep-and-cut' | number> = []
  const recipients: number[] = []
  const server = new SMTPServer({
    authMethods: ['PLAIN', 'LOGIN'], allowInsecureAuth: true, disabledCommands: ['STARTTLS'], disableReverseLookup: true, logger: false, closeTimeout: 100,
    onAuth: ({ username, password }, _session, done) => (username === 'dangjian' && password === 's3cret' ? done(null, { user: username }) : done(failure(535))),
    onRcptTo: (_address, _session, done) => {
      const code = recipients.shift()
      done(code === undefined ? null : failure(code))
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const plan = planned.shift()
        if (typeof plan === 'number') return done(failure(plan))
        const raw = Buffer.concat(parts).toString('utf8')
        mails.push({ to: session.envelope.rcptTo[0]?.address ?? '', messageId: headerOf(raw, 'message-id'), raw })
        // The client hears nothing any more; other conversations go on.
        if (plan !== 'keep-and-cut') return done(null, 'kept')
        for (const connection of server.connections) if (connection.session.id === session.id) connection.close()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port, mails, next: (what) => void planned.push(what), nextRecipient: (code) => void recipients.push(code),
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  }
}
