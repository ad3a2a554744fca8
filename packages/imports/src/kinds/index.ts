import { AppError } from '@dangjian/kernel'
import type { ImportKind } from '../import-kind.ts'
import { admissionKind } from './admission/admission-kind.ts'
import { organizationsKind } from './organizations/organizations-kind.ts'
import { postsKind } from './posts/posts-kind.ts'
import { questionsKind } from './questions/questions-kind.ts'
import { rosterKind } from './roster/roster-kind.ts'

/** Everything that can be imported, in the order in which it is offered. */
export const importKinds: readonly ImportKind[] = [rosterKind, organizationsKind, postsKind, admissionKind, questionsKind]

/** The kind with this id. Throws IMPORT_KIND_UNKNOWN. */
export const kindOf = (id: string): ImportKind => {
  const kind = importKinds.find((one) => one.id === id)
  if (!kind) throw new AppError('IMPORT_KIND_UNKNOWN')
  return kind
}
