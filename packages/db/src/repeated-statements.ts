import type postgres from 'postgres'

/** Tells of each statement whether it is worth a place among the prepared ones. */
export type IsRepeated = (text: string) => boolean

/** A list of 3 and one of 4 ids are two texts: what comes once is not kept, and there is an end to what is kept. */
const MAX_PREPARED = 300
const MAX_WATCHED = 2000

/** Remembers statements: true from the second time on, as long as there is room. */
export const watchStatements = (maxPrepared = MAX_PREPARED, maxWatched = MAX_WATCHED): IsRepeated => {
  const prepared = new Set<string>()
  const seenOnce = new Set<string>()
  return (text) => {
    if (prepared.has(text)) return true
    if (prepared.size >= maxPrepared) return false
    if (seenOnce.delete(text)) {
      prepared.add(text)
      return true
    }
    if (seenOnce.size >= maxWatched) seenOnce.clear()
    seenOnce.add(text)
    return false
  }
}

const withRepeated = <S extends postgres.ISql>(sql: S, isRepeated: IsRepeated): S => {
  const send = sql.unsafe
  const unsafe: postgres.ISql['unsafe'] = (text, parameters, options) => send(text, parameters, { ...options, prepare: (parameters?.length ?? 0) > 0 && isRepeated(text) })
  return Object.assign(sql, { unsafe })
}

/**
 * Lets the driver prepare statements that come again, also inside transactions. An unprepared one with parameters costs a second round trip
 * (the driver asks for their types first), cannot travel together with others, and is parsed every time.
 */
export const prepareRepeated = (client: postgres.Sql, isRepeated: IsRepeated = watchStatements()): postgres.Sql => {
  const begin = client.begin
  const begun = (work: (sql: postgres.TransactionSql) => Promise<unknown>) => begin((sql) => work(withRepeated(sql, isRepeated)))
  return Object.assign(withRepeated(client, isRepeated), { begin: begun })
}
