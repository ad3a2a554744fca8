import type { BuildExtraConfigColumns } from 'drizzle-orm'
import {
  customType, pgSchema, pgTable, timestamp, uuid, type PgColumnBuilderBase, type PgTableExtraConfigValue, type PgUUIDBuilderInitial,
} from 'drizzle-orm/pg-core'
import type { NotNull } from 'drizzle-orm'

type TenantColumn = { tenantId: NotNull<PgUUIDBuilderInitial<'tenant_id'>> }
type Columns = Record<string, PgColumnBuilderBase>
type Extra<N extends string, C extends Columns> = (self: BuildExtraConfigColumns<N, C, 'pg'>) => PgTableExtraConfigValue[]

const tenantColumn = (): TenantColumn => ({ tenantId: uuid('tenant_id').notNull() })

/**
 * A table of the tenant class: `tenant_id uuid not null` without default comes first. Every key, unique index and foreign key that `extra`
 * adds must start with `tenantId`; the migrator adds forced row-level security and the catalogue lint refuses anything else.
 */
export const tenantTable = <const N extends string, C extends Columns>(name: N, columns: C, extra: Extra<N, TenantColumn & C>) =>
  pgTable<N, TenantColumn & C>(name, { ...tenantColumn(), ...columns }, extra)

/** Schema that holds the tables of one plugin: `plg_<id>` with dashes as underscores. */
export const pluginSchemaName = (pluginId: string): string => `plg_${pluginId.replaceAll('-', '_')}`

/** Like `tenantTable`, inside the plugin's own schema. */
export const pluginTable = <const N extends string, C extends Columns>(pluginId: string, name: N, columns: C, extra: Extra<N, TenantColumn & C>) =>
  pgSchema(pluginSchemaName(pluginId)).table<N, TenantColumn & C>(name, { ...tenantColumn(), ...columns }, extra)

/** Schema of reference tables: small, rarely written, the same for everybody, read-only at run time. */
export const referenceSchema = pgSchema('ref')

/** Schema of local tables: accounts' directory, sessions, outbox. Server code only; never named by a plugin. */
export const localSchema = pgSchema('local')

/** An instant with time zone, as Date. */
export const instant = <const N extends string>(name: N) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 })

/** Bytes, as Buffer. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** Text in C collation: sorts and ranges are the same on every machine (materialized paths, pinyin keys). */
export const textC = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' })

export { boolean, date, foreignKey, index, integer, bigint, jsonb, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
export { sql } from 'drizzle-orm'
