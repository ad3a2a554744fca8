import { z } from 'zod'

const key = z.string().regex(/^[a-z][a-z0-9-]*$/).max(60)

/** One duty of a list: who answers for it (post), by when, and to what standard. `due` is a month-day inside the year. */
export const checklistItemSchema = z.object({
  key,
  title: z.string().min(1).max(120),
  standard: z.string().min(1).max(300),
  post: z.enum(['secretary', 'deputy_secretary', 'organization', 'publicity', 'discipline', 'branch']).default('branch'),
  due: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  evidence: z.enum(['record', 'note', 'none']).default('note'),
  basis: z.string().max(120).optional(),
})

/** A checklist is copied into the tenant as `key@version` when the plugin is switched on; a new version is offered, never forced. */
export const checklistTemplateSchema = z.object({
  key,
  version: z.number().int().positive(),
  title: z.string().min(1).max(60),
  kind: z.enum(['basic', 'chosen', 'required', 'encouraged', 'assessed']),
  description: z.string().max(300),
  items: z.array(checklistItemSchema).min(1).max(200),
})
export type ChecklistTemplate = z.infer<typeof checklistTemplateSchema>
export type ChecklistTemplateInput = z.input<typeof checklistTemplateSchema>

/** A form for a branch work method: the sections a branch fills in. */
export const workMethodTemplateSchema = z.object({
  key,
  version: z.number().int().positive(),
  title: z.string().min(1).max(60),
  sections: z.array(z.object({ key, title: z.string().max(30), hint: z.string().max(200) })).min(1).max(12),
})
export type WorkMethodTemplate = z.infer<typeof workMethodTemplateSchema>
