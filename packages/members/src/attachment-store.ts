import { pathRangeEnd, type Scope } from '@dangjian/db'
import { newId, type LocalDate } from '@dangjian/kernel'
import { orgUnits } from '@dangjian/org'
import { and, asc, eq, gt, gte, inArray, isNull, lt, lte, or, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { affiliations, attachments, members } from './tables.ts'

/** A member attached to a temporary branch, with the home branch as it is today. */
export interface Attachment {
  readonly memberId: string
  readonly name: string
  readonly namePinyin: string
  readonly status: 'formal' | 'probationary'
  readonly homeUnitId: string | null
  readonly homeUnitName: string | null
  readonly homePath: string | null
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
}

const onDay = (date: LocalDate): SQL | undefined => and(lte(attachments.validFrom, date), or(isNull(attachments.validTo), gt(attachments.validTo, date)))

/** The roster of a temporary branch on a day, pinyin order; an ordinary branch has none. */
export const listAttachedOn = (scope: Scope, orgUnitId: string, date: LocalDate) =>
  scope.tx
    .select({ memberId: members.id, name: members.name, namePinyin: members.namePinyin, status: members.status, category: members.category, groupId: sql<string | null>`null` })
    .from(attachments)
    .innerJoin(members, and(eq(members.tenantId, scope.tenantId), eq(members.id, attachments.memberId)))
    .where(and(eq(attachments.tenantId, scope.tenantId), eq(attachments.orgUnitId, orgUnitId), onDay(date)))
    .orderBy(asc(members.namePinyin), asc(members.id))

/** Everybody who is or was attached, pinyin order. */
export const listAttachments = (scope: Scope, orgUnitIds: readonly string[]): Promise<Array<Attachment & { orgUnitId: string }>> =>
  scope.tx
    .select({
      orgUnitId: attachments.orgUnitId, memberId: members.id, name: members.name, namePinyin: members.namePinyin, status: members.status,
      homeUnitId: affiliations.orgUnitId, homeUnitName: orgUnits.name, homePath: orgUnits.path, validFrom: attachments.validFrom, validTo: attachments.validTo,
    })
    .from(attachments)
    .innerJoin(members, and(eq(members.tenantId, scope.tenantId), eq(members.id, attachments.memberId)))
    .leftJoin(affiliations, and(eq(affiliations.tenantId, scope.tenantId), eq(affiliations.memberId, members.id), isNull(affiliations.validTo)))
    .leftJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, affiliations.orgUnitId)))
    .where(and(eq(attachments.tenantId, scope.tenantId), inArray(attachments.orgUnitId, [...orgUnitIds])))
    .orderBy(asc(members.namePinyin), asc(members.id))

/** The temporary branches to which members are attached on a day: branch id and name by member. */
export const listAttachmentsOf = (scope: Scope, memberIds: readonly string[], date: LocalDate): Promise<Array<{ memberId: string; orgUnitId: string; orgUnitName: string }>> =>
  scope.tx
    .select({ memberId: attachments.memberId, orgUnitId: attachments.orgUnitId, orgUnitName: orgUnits.name })
    .from(attachments)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, attachments.orgUnitId)))
    .where(and(eq(attachments.tenantId, scope.tenantId), inArray(attachments.memberId, [...memberIds]), onDay(date)))

/** False when the member is attached elsewhere. */
export const insertAttachment = async (scope: Scope, attachment: { memberId: string; orgUnitId: string; validFrom: LocalDate }): Promise<boolean> => {
  const rows = await scope.tx
    .insert(attachments)
    .values({ ...attachment, id: newId(), tenantId: scope.tenantId })
    .onConflictDoNothing({ target: [attachments.tenantId, attachments.memberId], where: isNull(attachments.validTo) })
    .returning({ id: attachments.id })
  return rows.length === 1
}

/** Ends open attachments to a branch, of one member or of all; what would begin later never begins. */
export const endAttachmentRows = async (scope: Scope, orgUnitId: string, validTo: LocalDate, memberId?: string): Promise<string[]> => {
  const rows = await scope.tx
    .update(attachments)
    .set({ validTo: sql`greatest(${attachments.validFrom}, ${validTo}::date)` })
    .where(and(eq(attachments.tenantId, scope.tenantId), eq(attachments.orgUnitId, orgUnitId), isNull(attachments.validTo), memberId === undefined ? undefined : eq(attachments.memberId, memberId)))
    .returning({ memberId: attachments.memberId })
  return rows.map((row) => row.memberId)
}

/** Ends whatever attachment one member has; whoever left is with no mission. */
export const endAttachmentsOf = async (scope: Scope, memberId: string, validTo: LocalDate): Promise<void> => {
  await scope.tx
    .update(attachments)
    .set({ validTo: sql`greatest(${attachments.validFrom}, ${validTo}::date)` })
    .where(and(eq(attachments.tenantId, scope.tenantId), eq(attachments.memberId, memberId), isNull(attachments.validTo)))
}

/** Temporary branches that stand inside the subtrees or have, or had, members whose home branch does. */
export const listAttachedUnits = async (scope: Scope, paths: readonly string[]): Promise<string[]> => {
  const homes = alias(orgUnits, 'home_units')
  const inside = (unit: typeof orgUnits | typeof homes): SQL => or(...paths.map((path) => and(gte(unit.path, path), lt(unit.path, pathRangeEnd(path))))) ?? sql`false`
  const rows = await scope.tx
    .selectDistinct({ orgUnitId: attachments.orgUnitId })
    .from(attachments)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, attachments.orgUnitId)))
    .leftJoin(affiliations, and(eq(affiliations.tenantId, scope.tenantId), eq(affiliations.memberId, attachments.memberId), isNull(affiliations.validTo)))
    .leftJoin(homes, and(eq(homes.tenantId, scope.tenantId), eq(homes.id, affiliations.orgUnitId)))
    .where(and(eq(attachments.tenantId, scope.tenantId), or(inside(orgUnits), inside(homes))))
  return rows.map(({ orgUnitId }) => orgUnitId)
}
