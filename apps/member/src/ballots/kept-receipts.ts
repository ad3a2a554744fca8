const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A receipt drawn by this device: three groups of four letters, 60 random bits. */
export const drawReceipt = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  const marks = [...bytes].map((byte) => letters.charAt(byte % letters.length))
  return [0, 4, 8].map((from) => marks.slice(from, from + 4).join('')).join('-')
}

const keyOf = (account: string, ballotId: string, part: 'draft' | 'kept'): string => `dangjian.ballot.${part}.${account}.${ballotId}`

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

const write = (key: string, value: string | null): void => {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // A browser that keeps nothing still shows the receipt on the page.
  }
}

/** The receipt that goes with this device's vote: drawn before it is sent, so that a repetition after a lost answer carries the same one. */
export const receiptToSend = (account: string, ballotId: string): string => {
  const drawn = read(keyOf(account, ballotId, 'draft')) ?? drawReceipt()
  write(keyOf(account, ballotId, 'draft'), drawn)
  return drawn
}

/** Keeps the receipt of a vote that was taken, on this device alone. */
export const keepReceipt = (account: string, ballotId: string, receipt: string): void => {
  write(keyOf(account, ballotId, 'kept'), receipt)
  write(keyOf(account, ballotId, 'draft'), null)
}

/** Draws another receipt next time, after one was refused as taken. */
export const forgetDraft = (account: string, ballotId: string): void => write(keyOf(account, ballotId, 'draft'), null)

/** The receipt kept on this device; null where the vote was cast on another one. */
export const keptReceipt = (account: string, ballotId: string): string | null => read(keyOf(account, ballotId, 'kept'))
