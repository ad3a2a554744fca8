import type { Scope } from '@dangjian/db'
import { documentFile, documentFormats, type DocumentFile } from '@dangjian/documents'
import { notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { findCase, listSteps, type CaseRecord } from './case-store.ts'
import { disposalPaper, disposalPapers } from './disposal-paper.ts'
import { loadCase } from './load-case.ts'
import { disposalSentences } from './locales/zh-CN.ts'

export const exportDisposalPaperInput = z.object({ caseId: z.uuid(), paper: z.enum(disposalPapers), format: z.enum(documentFormats) })
export type ExportDisposalPaperInput = z.infer<typeof exportDisposalPaperInput>

const write = async (scope: Scope, found: CaseRecord, input: ExportDisposalPaperInput): Promise<DocumentFile> => {
  const document = disposalPaper(found, scope.fields.open(found.factSealed), await listSteps(scope, [found.id]), input.paper)
  return documentFile(document, input.format, `${document.title}`, scope.clock.now())
}

/** 告知书 or 决定 as Word or PDF in GB/T 9704 layout, for handlers; audited. Throws NOT_FOUND, DISPOSAL_OWN_CASE and DISPOSAL_PAPER_EARLY. */
export const exportDisposalPaper = async (scope: Scope, input: ExportDisposalPaperInput): Promise<DocumentFile> => {
  const found = await loadCase(scope, input.caseId, 'disposal.read')
  await scope.audit({
    action: 'disposal.paper-written', subject: { type: 'disposal', id: found.id }, orgPath: found.unitPath, summary: disposalSentences.read(found.memberName), details: { paper: input.paper, memberId: found.memberId },
  })
  return write(scope, found, input)
}

/** The person's own paper, from the notice on. Throws NOT_FOUND for anybody else's case and before the notice, and DISPOSAL_PAPER_EARLY. */
export const exportMyDisposalPaper = async (scope: Scope, input: ExportDisposalPaperInput): Promise<DocumentFile> => {
  const found = await findCase(scope, input.caseId)
  if (!found || scope.actor.memberId === null || found.memberId !== scope.actor.memberId) throw notFound('disposal')
  if (!(await listSteps(scope, [found.id])).some(({ step }) => step === 'notified')) throw notFound('disposal')
  return write(scope, found, input)
}
