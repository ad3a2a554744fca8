import type { Scope } from '@dangjian/db'
import { AppError, conflict, type LocalDate } from '@dangjian/kernel'
import type { OrgUnit } from '@dangjian/org'
import { endAttachmentRows, insertAttachment, listAttachedUnits, listAttachments, listAttachmentsOf, type Attachment } from './attachment-store.ts'
import { getMemberBrief } from './get-member-brief.ts'

/**
 * Attaches members to a temporary branch; their home branch stays (BR-05). Access is for the caller. Throws NOT_FOUND, TEMPORARY_BRANCH_REQUIRED for another
 * form of organization, MEMBER_WITHOUT_BRANCH, and MEMBER_ATTACHED with the name of whoever is away on another mission.
 */
export const attachMembers = async (scope: Scope, unit: OrgUnit, memberIds: readonly string[], validFrom: LocalDate): Promise<void> => {
  if (unit.form !== 'temporary_branch') throw new AppError('TEMPORARY_BRANCH_REQUIRED', { name: unit.name })
  for (const memberId of memberIds) {
    const { name, orgUnitId } = await getMemberBrief(scope, memberId)
    if (orgUnitId === null) throw conflict('MEMBER_WITHOUT_BRANCH', { name })
    if (!(await insertAttachment(scope, { memberId, orgUnitId: unit.id, validFrom }))) throw conflict('MEMBER_ATTACHED', { name })
  }
}

/** Ends the attachment of one member, or of everybody, from `validTo` on; answers who was still attached. Access is for the caller. */
export const detachMembers = (scope: Scope, orgUnitId: string, validTo: LocalDate, memberId?: string): Promise<string[]> => endAttachmentRows(scope, orgUnitId, validTo, memberId)

/** Everybody who is or was attached to the temporary branches, with the home branch of each, in pinyin order. Access is for the caller. */
export const attachmentsOf = async (scope: Scope, orgUnitIds: readonly string[]): Promise<Array<Attachment & { orgUnitId: string }>> =>
  orgUnitIds.length === 0 ? [] : listAttachments(scope, orgUnitIds)

/** Where members are attached on a day: the temporary branch by member id. A meeting at home shows it as a lawful absence. */
export const attachedOn = async (scope: Scope, memberIds: readonly string[], date: LocalDate): Promise<Map<string, { orgUnitId: string; orgUnitName: string }>> =>
  new Map(memberIds.length === 0 ? [] : (await listAttachmentsOf(scope, memberIds, date)).map(({ memberId, ...branch }) => [memberId, branch]))

/** Temporary branches that stand inside the subtrees or take members of branches inside them: what a home branch sees of its people away. Access is for the caller. */
export const attachedUnitsOf = async (scope: Scope, paths: readonly string[]): Promise<string[]> => (paths.length === 0 ? [] : listAttachedUnits(scope, paths))
