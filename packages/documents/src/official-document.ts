import type { LocalDate } from '@dangjian/kernel'
import { z } from 'zod'

const line = z.string().max(4_000)

/** One part of the body of a document, in reading order. */
export const documentBlockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: line }),
  z.object({ kind: z.literal('paragraph'), text: line }),
  /** Rows of a head and its value, as a form has them. */
  z.object({ kind: z.literal('facts'), rows: z.array(z.object({ label: z.string(), value: line })) }),
  /** A table with heads; `widths` are shares of the type area. */
  z.object({ kind: z.literal('table'), heads: z.array(z.string()), widths: z.array(z.number().positive()), rows: z.array(z.array(line)) }),
  /** A document of its own inside a collection: begins a page with its own head and stands in the contents. */
  z.object({ kind: z.literal('section'), organ: z.string().optional(), title: z.string().min(1), note: z.string().optional(), entry: z.string().optional() }),
  /** The sections with their pages. */
  z.object({ kind: z.literal('contents'), heading: z.string() }),
  /** One line of people who sign: 主持人, 记录人. */
  z.object({ kind: z.literal('signers'), signers: z.array(z.object({ role: z.string(), name: z.string() })) }),
])

/** An official document as it is described once and written as Word, as PDF and on screen. */
export const officialDocumentSchema = z.object({
  /** Organ in red above the title. */
  organ: z.string().optional(),
  title: z.string().min(1),
  /** 发文字号, written under the title. */
  number: z.string().optional(),
  /** 主送机关, without the colon. */
  addressee: z.string().optional(),
  blocks: z.array(documentBlockSchema),
  attachments: z.array(z.string()).default([]),
  /** 署名 and 成文日期. */
  signature: z.object({ signer: z.string(), date: z.string().optional() }).optional(),
})

export type DocumentBlock = z.infer<typeof documentBlockSchema>
export type OfficialDocument = z.infer<typeof officialDocumentSchema>

/** Sections of a document as the contents name them, in order. */
export const sectionEntries = ({ blocks }: OfficialDocument): string[] => blocks.flatMap((block) => (block.kind === 'section' ? [block.entry ?? block.title] : []))

/** A day as a document writes it: 2026年11月22日. */
export const documentDay = (date: LocalDate): string => `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`
