import type postgres from 'postgres'

/** Takes the members and the imports of a benchmark's database away, files and statistics with them, so that every sample finds the same. */
export const emptyRoster = async (sql: postgres.Sql): Promise<void> => {
  await sql.unsafe('truncate members, imports cascade')
  await sql.unsafe('vacuum analyze members')
  await sql.unsafe('checkpoint').catch(() => undefined)
}
