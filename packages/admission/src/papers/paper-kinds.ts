import { admissionDocumentKinds, type AdmissionDocumentKind } from '@dangjian/regulations'
import { z } from 'zod'
import { admissionPapers, probationPapers } from './locales/admission.zh-CN.ts'
import { candidatePapers } from './locales/candidate.zh-CN.ts'
import { cultivationPapers } from './locales/cultivation.zh-CN.ts'
import type { PaperTemplate } from './paper-template.ts'

/** 全程纪实表 beside the papers of the steps (ST-07). */
export const paperKinds = [...admissionDocumentKinds, 'full_record'] as const
export type PaperKind = AdmissionDocumentKind | 'full_record'

export const paperKindSchema = z.enum(paperKinds)

/** One template for every kind of paper. */
export const paperTemplates: Readonly<Record<PaperKind, PaperTemplate>> = { ...cultivationPapers, ...candidatePapers, ...admissionPapers, ...probationPapers }
