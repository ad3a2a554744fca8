import { newId } from '@dangjian/kernel'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'

/** A value that a column takes, by its SQL type; `seed` makes the values of two rows differ. */
const valueFor = (column: PgColumn, seed: number): string => {
  const type = column.getSQLType().toLowerCase()
  if (type.endsWith('[]')) return '{}'
  if (type.startsWith('uuid')) return newId()
  if (type.startsWith('json')) return '{}'
  if (type.startsWith('timestamp') || type.startsWith('date')) return `2026-01-0${seed}`
  if (type.startsWith('time')) return '09:00'
  if (type.startsWith('bool')) return 'true'
  if (type.startsWith('bytea')) return '\\x00'
  if (/^(small|big)?int|^numeric|^real|^double/.test(type)) return String(seed)
  return column.enumValues?.[0] ?? `row-${seed}`
}

/** The name of a table with its schema, quoted. */
export const tableName = (table: PgTable): string => {
  const { schema, name } = getTableConfig(table)
  return `"${schema ?? 'public'}"."${name}"`
}

/** An insert of one made-up row of a tenant: every column that has no default, in the database's own types. */
export const insertOf = (table: PgTable, tenantId: string, seed: number): { readonly sql: string; readonly values: string[] } => {
  const columns = getTableConfig(table).columns.filter((column) => column.notNull && !column.hasDefault)
  const values = columns.map((column) => (column.name === 'tenant_id' ? tenantId : valueFor(column, seed)))
  const names = columns.map((column) => `"${column.name}"`).join(', ')
  const holders = columns.map((column, index) => `$${index + 1}::text::${column.getSQLType()}`).join(', ')
  return { sql: `insert into ${tableName(table)} (${names}) values (${holders})`, values }
}
