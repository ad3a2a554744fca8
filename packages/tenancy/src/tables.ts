import { boolean, index, instant, integer, jsonb, primaryKey, referenceSchema, tenantTable, text, textC, uniqueIndex, uuid } from '@dangjian/db/tables'

/** Reference table: every tenant of the deployment. `path` is `/id/id/`; read through a tenant's own chain and subtree only. */
export const tenants = referenceSchema.table(
  'tenants',
  {
    id: uuid('id').primaryKey(),
    parentId: uuid('parent_id'),
    path: textC('path').notNull(),
    kind: text('kind').$type<'province' | 'city' | 'county'>().notNull(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    shortName: text('short_name').notNull(),
  },
  (t) => [uniqueIndex('tenants_path').on(t.path), uniqueIndex('tenants_code').on(t.code)],
)

/** A tenant's own switch, with the settings and the version that was switched on. */
export const pluginSwitches = tenantTable(
  'plugin_switches',
  {
    pluginId: text('plugin_id').notNull(),
    enabled: boolean('enabled').notNull(),
    version: text('version').notNull(),
    settings: jsonb('settings').$type<Record<string, unknown>>().notNull(),
    changedAt: instant('changed_at').notNull(),
    changedBy: text('changed_by').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.pluginId] })],
)

/** Rows addressed to two tenants (its own policy): rulings and publications down, reports, figures and submissions up. Append-only. */
export const exchanges = tenantTable(
  'exchanges',
  {
    id: uuid('id').notNull(),
    toTenantId: uuid('to_tenant_id').notNull(),
    kind: text('kind').notNull(),
    subject: text('subject').notNull(),
    payload: jsonb('payload').$type<unknown>().notNull(),
    replyTo: uuid('reply_to'),
    createdAt: instant('created_at').notNull(),
    createdByName: text('created_by_name').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('exchanges_received').on(t.toTenantId, t.kind, t.id), index('exchanges_sent').on(t.tenantId, t.kind, t.id)],
)

/** Settings of one tenant by key. */
export const tenantSettings = tenantTable(
  'tenant_settings',
  { key: text('key').notNull(), value: jsonb('value').$type<unknown>().notNull(), version: integer('version').notNull() },
  (t) => [primaryKey({ columns: [t.tenantId, t.key] })],
)
