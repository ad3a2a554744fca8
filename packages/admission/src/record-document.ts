import type { Scope } from '@dangjian/db'
import { newId } from '@dangjian/kernel'
import { admissionPaperNames, admissionSteps, type AdmissionStepKey } from '@dangjian/regulations'
import type { z } from 'zod'
import { recordDocumentInput } from './contract/inputs.ts'
import { loadForHandling } from './load-case.ts'
import { insertDocuments } from './step-store.ts'
import { dayOf } from './take-admission-step.ts'

export type RecordDocumentInput = z.input<typeof recordDocumentInput>

/** Records that a paper is in the file: kind, number and day. Throws as `loadForHandling`, ADMISSION_DATE_IN_FUTURE. */
export const recordDocument = async (scope: Scope, input: RecordDocumentInput): Promise<{ documentId: string }> => {
  const { id, paper, datedOn, step } = recordDocumentInput.parse(input)
  const { row, unit } = await loadForHandling(scope, id)
  const documentId = newId()
  const ownStep: AdmissionStepKey = step ?? admissionSteps.find(({ documents }) => documents.includes(paper.kind))?.key ?? 'application'
  await insertDocuments(scope, [{ id: documentId, caseId: id, step: ownStep, kind: paper.kind, title: paper.title ?? null, number: paper.number ?? null, datedOn: dayOf(scope, datedOn) }])
  await scope.audit({ action: 'admission.document-recorded', subject: { type: 'admission_case', id }, orgPath: unit.path, summary: `登记${row.name}的${paper.title ?? admissionPaperNames[paper.kind]}`, details: { documentId, kind: paper.kind } })
  return { documentId }
}
