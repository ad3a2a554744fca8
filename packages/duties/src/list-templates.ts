import type { ChecklistTemplate } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { selectTemplates } from './template-store.ts'

export const listTemplatesInput = z.object({})

/** A template that may be assigned; `id` is `key@version`. */
export interface TemplateItem {
  readonly id: string
  readonly key: string
  readonly version: number
  readonly pluginId: string
  readonly title: string
  readonly kind: ChecklistTemplate['kind']
  readonly description: string
  readonly items: ChecklistTemplate['items']
}

/** The templates of the plugins that are on. */
export const listTemplates = async (scope: Scope, _input: z.infer<typeof listTemplatesInput>): Promise<TemplateItem[]> =>
  (await selectTemplates(scope)).map(({ key, version, pluginId, title, body }) => ({
    id: `${key}@${version}`, key, version, pluginId, title, kind: body.kind, description: body.description, items: body.items,
  }))
