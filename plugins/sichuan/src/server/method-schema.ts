import { z } from 'zod'
import { branchMethodForm } from '../templates/branch-method-form.ts'

const sectionKeys = branchMethodForm.sections.map(({ key }) => key)
const section = z.string().trim().min(10).max(2000)
const isWholeForm = (sections: Record<string, string>): boolean => sectionKeys.every((key) => sections[key] !== undefined) && Object.keys(sections).length === sectionKeys.length

/** A work method as a branch writes it: every section of the form is filled, and none besides. */
export const methodSchema = z.object({
  title: z.string().trim().min(2).max(60),
  sections: z.record(z.string(), section).refine(isWholeForm, 'sections of the form'),
})

const unitOfBureau = z.object({ unitName: z.string(), bureauName: z.string() })

/** Payload of `sichuan.method-submitted`. */
export const methodPayload = unitOfBureau.extend({ title: z.string(), sections: z.record(z.string(), z.string()) })

/** Payload of `sichuan.method-published`: the method and the submission it came from. */
export const publicationPayload = methodPayload.extend({ submissionId: z.uuid() })

/** Payload of `sichuan.method-returned`. */
export const returnPayload = z.object({ opinion: z.string() })

/** Payload of `sichuan.method-adopted`. */
export const adoptionPayload = unitOfBureau.extend({ submissionId: z.uuid(), plan: z.string() })

/** Kinds of exchange that this plugin sends. */
export const kinds = {
  submitted: 'sichuan.method-submitted',
  published: 'sichuan.method-published',
  returned: 'sichuan.method-returned',
  adopted: 'sichuan.method-adopted',
  visited: 'sichuan.liaison-visited',
} as const
