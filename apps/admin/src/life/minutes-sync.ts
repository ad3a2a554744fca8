/** Minutes as this browser keeps them: the text, the server's version that it began from, and whether the server has it. */
export interface LocalMinutes {
  readonly text: string
  readonly baseVersion: number
  readonly isDirty: boolean
  /** A text that was sent and whose answer is not known: should the server have it, it is no other text. */
  readonly sent?: string | null
}

/** Minutes as the server keeps them. */
export interface ServerMinutes {
  readonly text: string
  readonly version: number
  readonly by: string
  /** ISO. */
  readonly at: string
}

/** Where writing stands; `other` is a different text that the server has and the person has not decided about yet. */
export interface Standing extends LocalMinutes {
  readonly other: ServerMinutes | null
  /** What the text was restored from, for the note; null for nothing. */
  readonly from: 'local' | 'server' | null
}

/** Puts together what the browser kept, what the server has, and what the form held: no text is dropped without being asked about. */
export const beginWriting = (local: LocalMinutes | null, server: ServerMinutes | null, typed: string): Standing => {
  const kept: LocalMinutes | null = local?.isDirty === true ? local : typed !== '' && typed !== server?.text && local === null ? { text: typed, baseVersion: 0, isDirty: true } : null
  if (kept === null) return { text: server?.text ?? '', baseVersion: server?.version ?? 0, isDirty: false, other: null, from: server === null || server.text === '' ? null : 'server' }
  if (server === null) return { text: kept.text, baseVersion: 0, isDirty: true, other: null, from: 'local' }
  if (server.text === kept.text) return { text: kept.text, baseVersion: server.version, isDirty: false, other: null, from: 'local' }
  const isOwn = server.version === kept.baseVersion || server.text === kept.sent
  return { text: kept.text, baseVersion: isOwn ? server.version : kept.baseVersion, isDirty: true, other: isOwn ? null : server, from: 'local' }
}

/** The server was not reached: the browser's own text goes on from where it was. */
export const beginOffline = (local: LocalMinutes | null, typed: string): Standing =>
  local === null ? { text: typed, baseVersion: 0, isDirty: typed !== '', other: null, from: null } : { ...local, other: null, from: 'local' }

/** The person's answer to two texts. */
export type Decision = 'mine' | 'theirs' | 'merge'

/** Goes on after the answer; whatever it is, the server's text has been seen, so that the next text follows on it. */
export const decide = (standing: Standing, decision: Decision, merge: (mine: string, theirs: string) => string): Standing => {
  const { other } = standing
  if (other === null) return standing
  const text = decision === 'mine' ? standing.text : decision === 'theirs' ? other.text : merge(standing.text, other.text)
  return { text, baseVersion: other.version, isDirty: text !== other.text, other: null, from: null }
}
