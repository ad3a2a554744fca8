import { expect, it } from 'vitest'
import { findingsOf } from '../repository/test-repository.ts'
import { sql } from './sql.ts'

it.each([['select set_config($1, $2, true)'], ['select pg_advisory_lock(1)'], ['merge into t'], ['references t on delete set null']])(
  'finds “%s”',
  async (text) => {
    expect(await findingsOf(sql, { 'packages/a/src/a-store.ts': `sql\`${text}\`` })).toHaveLength(1)
  },
)

it('reads migrations too, and leaves plain SQL alone', async () => {
  const found = await findingsOf(sql, {
    'packages/db/migrations/0001.sql': 'create trigger t after insert on a execute function f();',
    'packages/db/migrations/0002.sql': 'create table a (tenant_id uuid not null);',
  })
  expect(found.map(({ file }) => file)).toEqual(['packages/db/migrations/0001.sql'])
})
