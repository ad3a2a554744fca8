import { z } from 'zod'
import { branchMethodForm } from '../method-form.ts'

const sectionKeys = branchMethodForm.sections.map(({ key }) => key)
const section = z.string().trim().min(10).max(2000)

/** A work method as a branch writes it: every section of the form is filled. */
export const methodSchema = z.object({
  title: z.string().trim().min(2).max(60),
  sections: z.record(z.string(), section).refine((sections) => sectionKeys.every((key) => sections[key] !== undefined) && Object.keys(sections).length === sectionKeys.length, 'sections of the form'),
})

/** Payload of `sichuan.method-submitted` and `sichuan.method-published`. */
export const methodPayload = methodSchema.extend({ unitName: z.string(), bureauName: z.string() })

/** Payload of `sichuan.method-returned`. */
export const returnPayload = z.object({ opinion: z.string() })

/** Payload of `sichuan.method-adopted`. */
export const adoptionPayload = z.object({ unitName: z.string(), bureauName: z.string(), plan: z.string() })

/** Kinds of exchange that this plugin sends. */
export const kinds = {
  submitted: 'sichuan.method-submitted',
  published: 'sichuan.method-published',
  returned: 'sichuan.method-returned',
  adopted: 'sichuan.method-adopted',
  visited: 'sichuan.liaison-visited',
} as const
