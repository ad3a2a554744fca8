import type { Scope } from '@dangjian/db'
import { and, desc, eq, inArray } from 'drizzle-orm'
import type { AdmissionStage } from './contract/views.ts'
import { admissionCases } from './tables.ts'

/** The case of a member that is not finished, and how far it is; undefined when there is none. */
export const selectOpenCaseOf = async (scope: Scope, memberId: string): Promise<{ id: string; stage: AdmissionStage } | undefined> => {
  const [row] = await scope.tx
    .select({ id: admissionCases.id, stage: admissionCases.stage })
    .from(admissionCases)
    .where(and(eq(admissionCases.tenantId, scope.tenantId), eq(admissionCases.memberId, memberId), inArray(admissionCases.state, ['open', 'suspended'])))
    .orderBy(desc(admissionCases.id))
    .limit(1)
  return row
}
