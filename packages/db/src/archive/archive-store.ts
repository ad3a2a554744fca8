import { sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import type { FieldCipher } from '../field-cipher.ts'
import { blindPurposeOf, sealedColumnOf } from './blind-indexes.ts'
import type { ArchiveTable } from './archive-format.ts'

/** Tables of one tenant that are no part of its records: answers kept for repeated calls, and notes that belong to two people alone. */
const passing: readonly string[] = ['public.idempotency_keys', 'public.talk_notes']

/** Tables outside the tenant class that hold records of one tenant. */
const directories: readonly string[] = ['local.accounts']

const identifier = (name: string): SQL => sql.raw(name.split('.').map((part) => `"${part.replaceAll('"', '""')}"`).join('.'))

interface ColumnRow extends Record<string, unknown> {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly nullable: boolean
  readonly keyPlace: number | null
}

interface ReferenceRow extends Record<string, unknown> {
  readonly table: string
  readonly target: string
  readonly columns: string[]
  readonly targetColumns: string[]
}

const selectColumns = (tx: Tx): Promise<readonly ColumnRow[]> =>
  tx.execute<ColumnRow>(sql`
    select n.nspname || '.' || c.relname as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) as "type", not a.attnotnull as "nullable",
      array_position(i.indkey::int2[], a.attnum) as "keyPlace"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_index i on i.indrelid = c.oid and i.indisprimary
    where c.relkind in ('r', 'p') and c.relispartition = false
      and (n.nspname = 'public' or n.nspname like 'plg\\_%' or n.nspname || '.' || c.relname in ${directories})
      and exists (select 1 from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id')
      and n.nspname || '.' || c.relname not in ${passing}
    order by 1, a.attnum`)

const selectReferences = (tx: Tx): Promise<readonly ReferenceRow[]> =>
  tx.execute<ReferenceRow>(sql`
    select n.nspname || '.' || c.relname as "table", fn.nspname || '.' || f.relname as "target",
      (select array_agg(a.attname::text order by p.place) from unnest(k.conkey) with ordinality as p(num, place)
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = p.num) as "columns",
      (select array_agg(a.attname::text order by p.place) from unnest(k.confkey) with ordinality as p(num, place)
        join pg_attribute a on a.attrelid = k.confrelid and a.attnum = p.num) as "targetColumns"
    from pg_constraint k
    join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
    where k.contype = 'f' and k.conparentid = 0
    order by k.conname`)

const withoutTenant = (names: readonly string[]): string[] => names.filter((name) => name !== 'tenant_id')

/** Every table that holds records of a tenant, in name order. */
export const selectArchiveTables = async (tx: Tx): Promise<ArchiveTable[]> => {
  const [columns, references] = [await selectColumns(tx), await selectReferences(tx)]
  const names = [...new Set(columns.map(({ table }) => table))]
  return names.map((name) => {
    const own = columns.filter(({ table, column }) => table === name && column !== 'tenant_id')
    const isIndex = ({ column, type }: ColumnRow): boolean => type === 'bytea' && column.endsWith('_index')
    const has = (column: string): boolean => own.some((each) => each.column === column)
    return {
      name,
      columns: own.filter((column) => !isIndex(column)).map(({ column, type, nullable }) => ({ name: column, type, nullable, sealed: type === 'bytea' && column.endsWith('_sealed') })),
      key: own.filter(({ keyPlace }) => keyPlace !== null).sort((a, b) => (a.keyPlace ?? 0) - (b.keyPlace ?? 0)).map(({ column }) => column),
      references: references
        .filter(({ table, target }) => table === name && names.includes(target))
        .map(({ target, columns: from, targetColumns }) => ({ table: target, columns: withoutTenant(from), target: withoutTenant(targetColumns) })),
      indexes: own.filter(isIndex).map(({ column }) => ({ name: column, of: has(sealedColumnOf(column)) ? sealedColumnOf(column) : null })),
    }
  })
}

/** Rows of one read of the cursor. */
const BATCH = 1000

/** The lines of one table of one tenant, in the order of its key: JSON without the tenant, sealed columns in the clear. */
export const readTableLines = async function* (tx: Tx, table: ArchiveTable, tenantId: string, fields: FieldCipher): AsyncGenerator<string[]> {
  const open = table.columns.filter(({ sealed }) => !sealed)
  const sealed = table.columns.filter((column) => column.sealed)
  const list = (columns: ReadonlyArray<{ name: string }>): SQL => sql.join(columns.map(({ name }) => identifier(name)), sql`, `)
  const order = table.key.length === 0 ? sql`1` : sql.join(table.key.map((name) => sql`kept.${identifier(name)}::text collate "C"`), sql`, `)
  await tx.execute(sql`set local timezone to 'UTC'`)
  // Numbers in keys are compared as text: the same order everywhere is what counts.
  await tx.execute(sql`
    declare archive_rows no scroll cursor for
    select row_to_json(shown)::text as line ${sealed.length === 0 ? sql`` : sql`, ${list(sealed)}`}
    from (select * from ${identifier(table.name)} where tenant_id = ${sql.raw(`'${tenantId}'`)}::uuid) as kept
    cross join lateral (select ${sql.join(open.map(({ name }) => sql`kept.${identifier(name)}`), sql`, `)}) as shown
    order by ${order}`)
  try {
    for (;;) {
      const rows = await tx.execute<Record<string, unknown>>(sql`fetch ${sql.raw(String(BATCH))} from archive_rows`)
      if (rows.length === 0) return
      yield rows.map((row) => {
        const line = String(row.line)
        if (sealed.length === 0) return line
        const clear = sealed.map(({ name }) => {
          const value = row[name]
          return `${JSON.stringify(name)}:${Buffer.isBuffer(value) ? JSON.stringify(fields.open(value)) : 'null'}`
        })
        return `${line.slice(0, -1)},${clear.join(',')}}`
      })
    }
  } finally {
    await tx.execute(sql`close archive_rows`)
  }
}

const hexOf = (value: Buffer): string => `\\x${value.toString('hex')}`

const storedRow = (table: ArchiveTable, row: Record<string, unknown>, fields: FieldCipher): Record<string, unknown> => {
  const stored: Record<string, unknown> = { ...row }
  for (const { name, sealed } of table.columns) {
    const value = row[name]
    if (sealed && typeof value === 'string') stored[name] = hexOf(fields.seal(value))
  }
  for (const { name, of } of table.indexes) {
    const value = of === null ? null : row[of]
    stored[name] = typeof value === 'string' ? hexOf(fields.blindIndex(blindPurposeOf(name), value)) : null
  }
  return stored
}

/** Adds lines of an archive to a table, for a tenant; rows that others refer to must stand before them. */
export const insertTableLines = async (tx: Tx, table: ArchiveTable, tenantId: string, fields: FieldCipher, lines: readonly string[]): Promise<void> => {
  const needsKeys = table.indexes.length > 0 || table.columns.some(({ sealed }) => sealed)
  const rows = needsKeys ? lines.map((line) => JSON.stringify(storedRow(table, JSON.parse(line) as Record<string, unknown>, fields))) : lines
  const names = [...table.columns.map(({ name }) => name), ...table.indexes.map(({ name }) => name)]
  const target = identifier(table.name)
  await tx.execute(sql`
    insert into ${target} (tenant_id, ${sql.join(names.map(identifier), sql`, `)})
    select ${tenantId}::uuid, ${sql.join(names.map((name) => sql`added.${identifier(name)}`), sql`, `)}
    from json_populate_recordset(null::${target}, ${`[${rows.join(',')}]`}::text::json) as added`)
}

/** Whether a table holds anything of a tenant. */
export const hasRows = async (tx: Tx, table: string, tenantId: string): Promise<boolean> =>
  (await tx.execute(sql`select 1 from ${identifier(table)} where tenant_id = ${tenantId}::uuid limit 1`)).length > 0

/** What a tenant has from the moment it is created: the record of its creation and the rulings addressed to it. */
export const birthTables: readonly string[] = ['public.audit_seals', 'public.audit_heads', 'public.audit_entries', 'public.exchanges']

/** Takes the record of its creation from an empty tenant, so that it can carry on another's; for operators alone. */
export const clearBirth = async (tx: Tx, tenantId: string): Promise<void> => {
  for (const table of birthTables) await tx.execute(sql`delete from ${identifier(table)} where tenant_id = ${tenantId}::uuid`)
}

/** Gives an empty tenant the id of the archive's; what others have addressed to it follows. */
export const adoptId = async (tx: Tx, from: string, to: string): Promise<void> => {
  await tx.execute(sql`
    update ref.tenants set path = replace(path, ${from}::text, ${to}::text),
      id = case when id = ${from}::uuid then ${to}::uuid else id end, parent_id = case when parent_id = ${from}::uuid then ${to}::uuid else parent_id end
    where position(${from}::text in path) > 0`)
  await tx.execute(sql`update public.exchanges set to_tenant_id = ${to}::uuid where to_tenant_id = ${from}::uuid`)
  await tx.execute(sql`update local.outbox set tenant_id = ${to}::uuid where tenant_id = ${from}::uuid`)
}
