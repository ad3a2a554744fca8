import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { categorySchema, educationSchema, genderSchema, policeTypeSchema, stateSchema, statusSchema } from './member-schema.ts'

/** What a roster list is narrowed to. `search` takes a name or part of it, pinyin, or initials. */
export const rosterFilterSchema = z.object({
  orgUnitId: z.uuid().optional(),
  search: z.string().trim().max(40).optional(),
  status: statusSchema.optional(),
  category: categorySchema.optional(),
  education: educationSchema.optional(),
  gender: genderSchema.optional(),
  /** Absent: everybody who belongs somewhere. `exited`: who left, at the last branch. */
  state: stateSchema.optional(),
  policeType: policeTypeSchema.optional(),
})
export type RosterFilter = z.infer<typeof rosterFilterSchema>

/** A filter with the subtrees it may look into; `groupId` when the organization is a party group, which has members but no subtree of them. */
export interface RosterScope extends Omit<RosterFilter, 'orgUnitId'> {
  readonly paths: readonly string[]
  readonly groupId: string | null
}

/** Subtrees of a roster page: those readable, narrowed to one organization where asked. Throws NOT_FOUND for one outside them. */
export const rosterScope = async (scope: Scope, { orgUnitId, ...filter }: RosterFilter): Promise<RosterScope> => {
  if (orgUnitId === undefined) return { ...filter, paths: pathsWith(scope.access, 'member.read'), groupId: null }
  const unit = await getOrgUnit(scope, orgUnitId, 'member.read')
  if (unit.kind !== 'group' || unit.parentId === null) return { ...filter, paths: [unit.path], groupId: null }
  return { ...filter, paths: [unit.path.slice(0, -unit.id.length - 1)], groupId: unit.id }
}
