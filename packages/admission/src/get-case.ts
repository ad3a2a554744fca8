import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { unitsById } from '@dangjian/org'
import type { z } from 'zod'
import { toCaseLine } from './case-line.ts'
import { caseView, quorumOf } from './case-view.ts'
import type { caseInput } from './contract/inputs.ts'
import type { CaseDetail } from './contract/views.ts'
import { loadCase, type LoadedCase } from './load-case.ts'
import { latestNames, namedPeople } from './named-people.ts'
import { papersOfCase } from './papers-view.ts'

export type GetCaseInput = z.infer<typeof caseInput>

/** A loaded case as its page shows it today. */
export const detailOf = async (scope: Scope, loaded: LoadedCase): Promise<CaseDetail> => {
  const day = today(scope.clock)
  const names = await namedPeople(scope, loaded.effective)
  const groups = await unitsById(scope, loaded.row.groupId === null ? [] : [loaded.row.groupId])
  return {
    ...toCaseLine(loaded, day), ...caseView(scope, loaded, papersOfCase(loaded, day), day), groupName: loaded.row.groupId === null ? null : (groups.get(loaded.row.groupId)?.shortName ?? null),
    contacts: latestNames(loaded.effective, 'contacts', names), introducers: latestNames(loaded.effective, 'introducers', names), quorum: await quorumOf(scope, loaded, day),
  }
}

/** A case with its timeline, papers, figures of the next meeting and the rules in force. Throws NOT_FOUND. */
export const getCase = async (scope: Scope, { id }: GetCaseInput): Promise<CaseDetail> => detailOf(scope, await loadCase(scope, id))
