import type { Scope } from '@dangjian/db'
import { documentFile, documentFormats, type DocumentFile } from '@dangjian/documents'
import { rootUnit } from '@dangjian/org'
import { z } from 'zod'
import { caseRecord } from '../case-record.ts'
import { paperWords } from './locales/words.zh-CN.ts'
import { describePaperInput } from './describe-paper.ts'
import { paperFacts } from './paper-facts.ts'
import { paperTemplates } from './paper-kinds.ts'

export const exportPaperInput = describePaperInput.extend({ format: z.enum(documentFormats) })
export type ExportPaperInput = z.infer<typeof exportPaperInput>

/** A paper of a case as Word or PDF in GB/T 9704 layout (ST-06), the same as its preview; the export is audited. Throws NOT_FOUND for a case outside the readable subtree. */
export const exportPaper = async (scope: Scope, { id, kind, format }: ExportPaperInput): Promise<DocumentFile> => {
  const record = await caseRecord(scope, { id })
  const unit = await rootUnit(scope)
  const paper = paperTemplates[kind](paperFacts(record, unit.name))
  await scope.audit({
    action: 'admission.paper_exported',
    subject: { type: 'admission_case', id },
    summary: paperWords.exported(record.case.name, paper.title, format),
    details: { kind, format },
  })
  return documentFile(paper, format, paperWords.file(record.case.name, paper.title), scope.clock.now())
}
