import { admissionDocumentKinds, type AdmissionDocumentKind } from '@dangjian/regulations'
import { z } from 'zod'
import { admissionPapers, probationPapers } from './locales/admission.zh-CN.ts'
import { candidatePapers } from './locales/candidate.zh-CN.ts'
import { cultivationPapers } from './locales/cultivation.zh-CN.ts'
import type { PaperTemplate } from './paper-template.ts'

/** Kinds that have a template: the papers of the steps and 全程纪实表 (ST-07). A paper that a tenant has added by its title has none. */
export type PaperKind = Exclude<AdmissionDocumentKind, 'local_paper'> | 'full_record'
export const paperKinds: readonly PaperKind[] = [...admissionDocumentKinds.filter((kind) => kind !== 'local_paper'), 'full_record']

export const paperKindSchema = z.enum(paperKinds)

/** One template for every kind of paper. */
export const paperTemplates: Readonly<Record<PaperKind, PaperTemplate>> = { ...cultivationPapers, ...candidatePapers, ...admissionPapers, ...probationPapers }
