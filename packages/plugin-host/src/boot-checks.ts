import { checklistTemplateSchema, ruleSetSchema, workMethodTemplateSchema } from '@dangjian/contracts'
import { pluginPermission } from '@dangjian/plugin-kit'
import { pluginSchemaName, type ProcedureMeta } from '@dangjian/plugin-kit/server'
import type { AnyProcedure, AnyRouter } from '@trpc/server'
import { getTableConfig } from 'drizzle-orm/pg-core'
import semver from 'semver'
import type { z } from 'zod'
import type { InstalledPlugin } from './registry.ts'

/** Every procedure of a router by its dotted path. */
export const proceduresOf = (router: AnyRouter): Array<[path: string, procedure: AnyProcedure]> =>
  Object.entries(router._def.procedures as Record<string, AnyProcedure>)

/** What a procedure declared; undefined when it was not built with the kit's builders. */
export const metaOf = (procedure: AnyProcedure): ProcedureMeta | undefined => procedure._def.meta as ProcedureMeta | undefined

const procedureFindings = ({ manifest, server }: InstalledPlugin): string[] => {
  if (!server) return []
  const own = new Set(Object.keys(manifest.permissions).map((name) => pluginPermission(manifest.id, name)))
  return proceduresOf(server.router).flatMap(([path, procedure]) => {
    const meta = metaOf(procedure)
    if (meta?.plugin !== manifest.id) return [`${manifest.id}.${path}: not built with pluginProcedures(manifest)`]
    return meta.permission === 'session' || own.has(meta.permission) ? [] : [`${manifest.id}.${path}: permission ${meta.permission} is not in the manifest`]
  })
}

const tableFindings = ({ manifest, server }: InstalledPlugin): string[] =>
  Object.values(server?.tables ?? {}).flatMap((table) => {
    const { schema, name } = getTableConfig(table)
    return schema === pluginSchemaName(manifest.id) ? [] : [`${manifest.id}: table ${name} lies outside ${pluginSchemaName(manifest.id)}`]
  })

const templateFindings = ({ manifest }: InstalledPlugin): string[] => {
  const check = (schema: z.ZodType, templates: readonly unknown[] | undefined, what: string): string[] =>
    (templates ?? []).flatMap((template) => {
      const parsed = schema.safeParse(template)
      return parsed.success ? [] : [`${manifest.id}: ${what}: ${parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`]
    })
  return [
    ...check(checklistTemplateSchema, manifest.checklists, 'checklist'),
    ...check(ruleSetSchema, manifest.ruleSets, 'rule set'),
    ...check(workMethodTemplateSchema, manifest.workMethods, 'work method'),
  ]
}

const manifestFindings = ({ manifest }: InstalledPlugin): string[] => [
  ...(/^[a-z][a-z0-9-]{1,30}$/.test(manifest.id) ? [] : [`${manifest.id}: not a plugin id`]),
  ...(semver.valid(manifest.version) ? [] : [`${manifest.id}: ${manifest.version} is not a semantic version`]),
  ...(manifest.settings.safeParse({}).success ? [] : [`${manifest.id}: settings have no defaults`]),
]

/** Everything that is wrong with one plugin, in English for the log of the operator. */
export const bootFindings = (plugin: InstalledPlugin): string[] => [
  ...manifestFindings(plugin), ...procedureFindings(plugin), ...tableFindings(plugin), ...templateFindings(plugin),
]
