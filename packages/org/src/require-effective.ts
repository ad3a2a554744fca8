import type { Scope } from '@dangjian/db'
import { AppError, conflict, today, type LocalDate } from '@dangjian/kernel'
import { movedSince, presentSince } from './org-version-store.ts'
import { idsOfPath, type OrgUnit } from './org-unit.ts'

/**
 * Lets a change take effect on `on` only where no later change of the same organization is on record, and not before any of the superiors it is put under stood
 * where they stand now, so that the tree of no past day can hold a cycle. Throws ORG_EFFECTIVE_FUTURE and ORG_EFFECTIVE_EARLY.
 */
export const requireEffective = async (scope: Scope, on: LocalDate, unit: OrgUnit | undefined, parent?: OrgUnit): Promise<void> => {
  const day = today(scope.clock)
  if (on === day) return
  if (on > day) throw new AppError('ORG_EFFECTIVE_FUTURE', { date: on })
  const since = unit ? await presentSince(scope, unit.id) : undefined
  if (unit && since !== undefined && since > on) throw conflict('ORG_EFFECTIVE_EARLY', { name: unit.name, date: since })
  const moved = parent ? await movedSince(scope, idsOfPath(parent.path), on) : []
  if (parent && moved.length > 0) throw conflict('ORG_EFFECTIVE_EARLY', { name: parent.name, date: on })
}

/** Throws ORG_CHANGED when somebody changed the organization since `version` was read. */
export const requireVersion = (unit: OrgUnit, version: number | undefined): void => {
  if (version !== undefined && unit.version !== version) throw conflict('ORG_CHANGED', { name: unit.name })
}
