import type { Scope } from '@dangjian/db'
import type { OfficialDocument } from '@dangjian/documents'
import { rootUnit } from '@dangjian/org'
import { z } from 'zod'
import { caseRecord } from '../case-record.ts'
import { paperFacts } from './paper-facts.ts'
import { paperKindSchema, paperTemplates } from './paper-kinds.ts'

export const describePaperInput = z.object({ id: z.uuid(), kind: paperKindSchema })
export type DescribePaperInput = z.infer<typeof describePaperInput>

/** A paper of a case filled from its records, as preview and files show it; what is not known yet is left blank for the pen. Throws NOT_FOUND for a case outside the readable subtree. */
export const describePaper = async (scope: Scope, { id, kind }: DescribePaperInput): Promise<OfficialDocument> => {
  const record = await caseRecord(scope, { id })
  return paperTemplates[kind](paperFacts(record, (await rootUnit(scope)).name))
}
