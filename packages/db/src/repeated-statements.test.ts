import { createTestDatabase, type TestDatabase } from './testing/index.ts'
import { openDatabase } from './database.ts'
import { watchStatements } from './repeated-statements.ts'
import { newId } from '@dangjian/kernel'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

describe('watched statements', () => {
  it('are worth preparing from their second time on, as long as there is room', () => {
    const isRepeated = watchStatements(2, 3)
    expect(['a', 'a', 'a', 'b', 'b', 'c', 'c', 'c'].map(isRepeated)).toEqual([false, true, true, false, true, false, false, false])
  })

  it('are forgotten when too many came once', () => {
    const isRepeated = watchStatements(9, 2)
    expect(['a', 'b', 'c', 'a', 'c'].map(isRepeated)).toEqual([false, false, false, false, true])
  })
})

describe('a database', () => {
  let test: TestDatabase
  beforeAll(async () => {
    test = await createTestDatabase()
  })
  afterAll(() => test.drop())

  it('prepares what comes again, in transactions too, and plans it for its values', async () => {
    const database = openDatabase({ url: test.appUrl, max: 1 })
    const found = async (text: string): Promise<number> => {
      const rows = await database.inTransaction((tx) => tx.execute(sql.raw(`select name from pg_prepared_statements where statement like '%${text}%'`)))
      return rows.length
    }
    await database.inTenant(newId(), (tx) => tx.execute(sql`select ${1}::int as once_only`))
    for (let round = 0; round < 3; round++) {
      const rows = await database.inTenant(newId(), (tx) => tx.execute(sql`select ${round}::int as again`))
      expect(rows).toEqual([expect.objectContaining({ again: round })])
    }
    expect([await found('once_only'), await found('as again'), await found('core.set_tenant')]).toEqual([0, 1, 1])
    const [mode] = await database.inTransaction((tx) => tx.execute(sql.raw('show plan_cache_mode')))
    expect(mode).toEqual({ plan_cache_mode: 'force_custom_plan' })
    await database.close()
  })
})
