import { SMTPServer } from 'smtp-server'

/** A real mail server that can fall silent. */
export interface SlowMail {
  readonly port: number
  /** Addresses in the order in which mails were kept, with their Message-ID. */
  readonly kept: ReadonlyArray<{ readonly to: string; readonly messageId: string }>
  /**
   * Once so many mails are kept: the next `early` connections get no answer to their recipient, so that nothing is handed over; all later ones have their mail kept and hear
   * nothing about it. The worker sends four at a time and waits for all four, so that a multiple of four meets it between two rounds.
   */
  fallSilentAfter(mails: number, early: number): void
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
  let silentAt = Number.POSITIVE_INFINITY
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
        if (isSilent) held.afterMail += 1
        else {
          isSilent = kept.length >= silentAt
          done(null, 'kept')
        }
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
    fallSilentAfter: (mails, connections) => {
      silentAt = mails
      early = connections
    },
    waiting: () => ({ ...held }),
    answerAgain: () => {
      isSilent = false
      silentAt = Number.POSITIVE_INFINITY
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  }
}
