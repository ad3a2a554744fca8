import { SMTPServer } from 'smtp-server'

/** A real mail server that can fall silent. */
export interface SlowMail {
  readonly port: number
  /** Addresses in the order in which mails were kept, with their Message-ID. */
  readonly kept: ReadonlyArray<{ readonly to: string; readonly messageId: string }>
  /**
   * From the next mail on: the first `early` connections get no answer to their recipient, so that nothing is handed over; all later ones have their mail kept and hear
   * nothing about it.
   */
  fallSilent(early: number): void
  /** Connections that wait for an answer now. */
  waiting(): { readonly beforeMail: number; readonly afterMail: number }
  answerAgain(): void
  close(): Promise<void>
}

const messageIdOf = (raw: string): string => /^message-id:\s*(\S+)/im.exec(raw)?.[1] ?? ''

/** Starts the server on a free port, for anybody and without encryption. */
export const startSlowMail = async (): Promise<SlowMail> => {
  const kept: Array<{ to: string; messageId: string }> = []
  let early = 0
  const held = { beforeMail: 0, afterMail: 0 }
  let isSilent = false
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], disableReverseLookup: true, logger: false, closeTimeout: 100,
    onRcptTo: (_address, _session, done) => {
      if (!isSilent || early === 0) return done()
      early -= 1
      held.beforeMail += 1
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        kept.push({ to: session.envelope.rcptTo[0]?.address ?? '', messageId: messageIdOf(Buffer.concat(parts).toString('utf8')) })
        if (!isSilent) return done(null, 'kept')
        held.afterMail += 1
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    kept,
    fallSilent: (connections) => {
      isSilent = true
      early = connections
    },
    waiting: () => ({ ...held }),
    answerAgain: () => void (isSilent = false),
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  }
}
