import { pathRangeEnd, type Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { orgUnits } from '@dangjian/org'
import { and, asc, desc, eq, gt, gte, inArray, isNull, lt, lte, ne, or, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { memberColumns, type MemberFields, type MemberRecord, type ServiceFields } from './member.ts'
import { affiliations, members, type ExitKind, type MemberState } from './tables.ts'
import { pinyinOf } from './pinyin.ts'

/** Purposes of the blind indexes: the same value under another purpose gives another index. */
export const blindPurposes = { idNumber: 'member.id-number', phone: 'member.phone' } as const

/** Fields of a member as the table holds them: sealed, indexed, with pinyin. */
export const sealedFields = (scope: Scope, { idNumber, phone, ...fields }: MemberFields) => ({
  ...fields,
  ...pinyinOf(fields.name),
  idNumberSealed: scope.fields.seal(idNumber),
  idNumberIndex: scope.fields.blindIndex(blindPurposes.idNumber, idNumber),
  phoneSealed: phone === null ? null : scope.fields.seal(phone),
  phoneIndex: phone === null ? null : scope.fields.blindIndex(blindPurposes.phone, phone),
})

const openAffiliation = (scope: Scope): SQL | undefined =>
  and(eq(affiliations.tenantId, scope.tenantId), eq(affiliations.memberId, members.id), isNull(affiliations.validTo))

const unitOfAffiliation = (scope: Scope): SQL | undefined => and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, affiliations.orgUnitId))

/** False when a member with this identity number is on the roster. */
export const insertMember = async (scope: Scope, id: string, fields: MemberFields): Promise<boolean> => {
  const rows = await scope.tx
    .insert(members)
    .values({ ...sealedFields(scope, fields), id, tenantId: scope.tenantId, createdAt: scope.clock.now() })
    .onConflictDoNothing({ target: [members.tenantId, members.idNumberIndex] })
    .returning({ id: members.id })
  return rows.length === 1
}

export const insertAffiliation = async (
  scope: Scope, affiliation: { id: string; memberId: string; orgUnitId: string; groupId: string | null; validFrom: LocalDate },
): Promise<void> => {
  await scope.tx.insert(affiliations).values({ ...affiliation, tenantId: scope.tenantId })
}

/** Members of exactly this name with an open affiliation. */
export const membersNamed = (scope: Scope, name: string): Promise<{ id: string; idNumberSealed: Buffer }[]> =>
  scope.tx
    .select({ id: members.id, idNumberSealed: members.idNumberSealed })
    .from(members)
    .innerJoin(affiliations, openAffiliation(scope))
    .where(and(eq(members.tenantId, scope.tenantId), eq(members.namePinyin, pinyinOf(name).namePinyin), eq(members.name, name)))

/** Whether the identity number belongs to somebody else on the roster. */
export const isIdNumberTaken = async (scope: Scope, idNumber: string, exceptId: string): Promise<boolean> => {
  const index = scope.fields.blindIndex(blindPurposes.idNumber, idNumber)
  const rows = await scope.tx.select({ id: members.id }).from(members).where(and(eq(members.tenantId, scope.tenantId), eq(members.idNumberIndex, index)))
  return rows.some(({ id }) => id !== exceptId)
}

/** Who carries an identity number, present or gone. */
export const findByIdNumber = async (
  scope: Scope, idNumber: string,
): Promise<{ id: string; state: MemberState; exitKind: ExitKind | null; exitedOn: LocalDate | null } | undefined> => {
  const index = scope.fields.blindIndex(blindPurposes.idNumber, idNumber)
  const [row] = await scope.tx
    .select({ id: members.id, state: members.state, exitKind: members.exitKind, exitedOn: members.exitedOn })
    .from(members)
    .where(and(eq(members.tenantId, scope.tenantId), eq(members.idNumberIndex, index)))
  return row
}

/** Sets police number and type of a member just registered. */
export const setService = async (scope: Scope, id: string, { policeNumber, policeType }: Pick<ServiceFields, 'policeNumber' | 'policeType'>): Promise<void> => {
  await scope.tx
    .update(members)
    .set({ policeType, policeNumberSealed: policeNumber === null ? null : scope.fields.seal(policeNumber) })
    .where(and(eq(members.tenantId, scope.tenantId), eq(members.id, id)))
}

/** Counts a member's version up: something of the file changed, so that an import is not undone over it. */
export const touchMember = async (scope: Scope, id: string): Promise<void> => {
  await scope.tx.update(members).set({ version: sql`${members.version} + 1` }).where(and(eq(members.tenantId, scope.tenantId), eq(members.id, id)))
}

/** The new version, or undefined when the row had changed since `version`. */
export const updateMemberRow = async (scope: Scope, id: string, version: number, fields: MemberFields, service: ServiceFields): Promise<number | undefined> => {
  const { policeNumber, ...open } = service
  const [row] = await scope.tx
    .update(members)
    .set({ ...sealedFields(scope, fields), ...open, policeNumberSealed: policeNumber === null ? null : scope.fields.seal(policeNumber), version: version + 1 })
    .where(and(eq(members.tenantId, scope.tenantId), eq(members.id, id), eq(members.version, version)))
    .returning({ version: members.version })
  return row?.version
}

export const updateAffiliationGroup = async (scope: Scope, affiliationId: string, groupId: string | null): Promise<void> => {
  await scope.tx.update(affiliations).set({ groupId }).where(and(eq(affiliations.tenantId, scope.tenantId), eq(affiliations.id, affiliationId)))
}

/** Path of the branch that a member belonged to last. */
const lastPath = (scope: Scope): SQL => sql`(
  select place.path from ${affiliations} past join ${orgUnits} place on place.tenant_id = ${scope.tenantId} and place.id = past.org_unit_id
  where past.tenant_id = ${scope.tenantId} and past.member_id = ${members.id} order by past.valid_to desc nulls first limit 1)`

export const findMember = async (scope: Scope, id: string): Promise<MemberRecord | undefined> => {
  const [row] = await scope.tx
    .select({
      ...memberColumns, accessPath: sql<string | null>`coalesce(${orgUnits.path}, ${lastPath(scope)})`, affiliationId: affiliations.id, orgUnitId: affiliations.orgUnitId, orgUnitName: orgUnits.name, path: orgUnits.path, groupId: affiliations.groupId,
    })
    .from(members)
    .leftJoin(affiliations, openAffiliation(scope))
    .leftJoin(orgUnits, unitOfAffiliation(scope))
    .where(and(eq(members.tenantId, scope.tenantId), eq(members.id, id)))
  return row
}

export interface RosterLine {
  readonly memberId: string
  readonly name: string
  readonly namePinyin: string
  readonly status: MemberFields['status']
  readonly category: MemberFields['category']
  readonly groupId: string | null
}

/** Members affiliated with a branch, or with a group inside one, on a day; pinyin order. */
export const listRosterOf = (scope: Scope, unit: { id: string; kind: string }, date: LocalDate): Promise<RosterLine[]> =>
  scope.tx
    .select({ memberId: members.id, name: members.name, namePinyin: members.namePinyin, status: members.status, category: members.category, groupId: affiliations.groupId })
    .from(affiliations)
    .innerJoin(members, and(eq(members.tenantId, scope.tenantId), eq(members.id, affiliations.memberId)))
    .where(
      and(
        eq(affiliations.tenantId, scope.tenantId),
        unit.kind === 'group' ? eq(affiliations.groupId, unit.id) : eq(affiliations.orgUnitId, unit.id),
        lte(affiliations.validFrom, date),
        or(isNull(affiliations.validTo), gt(affiliations.validTo, date)),
        // 停止党籍: no rights and no duties from that day on, so nobody to be counted at a meeting.
        or(ne(members.state, 'suspended'), gt(members.stateSince, date)),
      ),
    )
    .orderBy(asc(members.namePinyin), asc(members.id))

/** Members with an open affiliation to the unit itself, or to it as a group. */
export const countOpenAffiliations = async (scope: Scope, unitId: string): Promise<number> => {
  const [row] = await scope.tx
    .select({ count: sql<number>`count(*)::int` })
    .from(affiliations)
    .where(and(eq(affiliations.tenantId, scope.tenantId), isNull(affiliations.validTo), or(eq(affiliations.orgUnitId, unitId), eq(affiliations.groupId, unitId))))
  return row?.count ?? 0
}

/** Open organizations and members below several subtrees are filtered by this. No subtree gives nothing. */
export const unitInside = (paths: readonly string[]): SQL =>
  or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))) ?? sql`false`

/** Names by id, for lines that hold ids. */
export const listMemberNames = async (scope: Scope, ids: readonly string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await scope.tx.select({ id: members.id, name: members.name }).from(members).where(and(eq(members.tenantId, scope.tenantId), inArray(members.id, [...ids])))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Members of party groups, by group id; a group without members is absent. */
export const countByGroup = async (scope: Scope, groupIds: readonly string[]): Promise<Map<string, number>> => {
  if (groupIds.length === 0) return new Map()
  const rows = await scope.tx
    .select({ groupId: affiliations.groupId, count: sql<number>`count(*)::int` })
    .from(affiliations)
    .where(and(eq(affiliations.tenantId, scope.tenantId), isNull(affiliations.validTo), inArray(affiliations.groupId, [...groupIds])))
    .groupBy(affiliations.groupId)
  return new Map(rows.flatMap(({ groupId, count }) => (groupId === null ? [] : [[groupId, count] as const])))
}

const partyGroups = alias(orgUnits, 'party_groups')

/** Every affiliation of a member with the names of branch and group, the latest first. */
export const listAffiliationsOf = (
  scope: Scope, memberId: string,
): Promise<Array<{ id: string; orgUnitId: string; orgUnitName: string; groupName: string | null; validFrom: LocalDate; validTo: LocalDate | null }>> =>
  scope.tx
    .select({
      id: affiliations.id, orgUnitId: affiliations.orgUnitId, orgUnitName: orgUnits.name, groupName: partyGroups.shortName, validFrom: affiliations.validFrom, validTo: affiliations.validTo,
    })
    .from(affiliations)
    .innerJoin(orgUnits, unitOfAffiliation(scope))
    .leftJoin(partyGroups, and(eq(partyGroups.tenantId, scope.tenantId), eq(partyGroups.id, affiliations.groupId)))
    .where(and(eq(affiliations.tenantId, scope.tenantId), eq(affiliations.memberId, memberId)))
    .orderBy(desc(affiliations.validFrom), asc(affiliations.id))
