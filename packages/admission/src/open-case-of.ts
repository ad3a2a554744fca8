import type { Scope } from '@dangjian/db'
import type { AdmissionStage } from './contract/views.ts'
import { selectOpenCaseOf } from './member-case-store.ts'

/** The unfinished case of a member of the roster (mostly the probation), null when there is none. For other domains; access is for the caller. */
export const openCaseOf = async (scope: Scope, memberId: string): Promise<{ readonly id: string; readonly stage: AdmissionStage } | null> => (await selectOpenCaseOf(scope, memberId)) ?? null
