import { pathRangeEnd, type Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { affiliations, blindPurposes, members } from '@dangjian/members'
import { orgUnits } from '@dangjian/org'
import { and, asc, eq, gt, gte, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { admissionCases } from './tables.ts'

/** A member as an admission needs one. */
export interface Person {
  readonly memberId: string
  readonly name: string
  readonly status: 'formal' | 'probationary'
  readonly state: string
  readonly formalOn: LocalDate | null
}

const personColumns = { memberId: members.id, name: members.name, status: members.status, state: members.state, formalOn: members.formalOn } as const

/** Members of a branch on a day, in pinyin order; those who have left since are among them when they belonged then. */
export const selectBranchPeople = (scope: Scope, orgUnitId: string, onDate: LocalDate): Promise<Person[]> =>
  scope.tx
    .select(personColumns)
    .from(affiliations)
    .innerJoin(members, and(eq(members.tenantId, scope.tenantId), eq(members.id, affiliations.memberId)))
    .where(and(eq(affiliations.tenantId, scope.tenantId), eq(affiliations.orgUnitId, orgUnitId), lte(affiliations.validFrom, onDate), or(isNull(affiliations.validTo), gt(affiliations.validTo, onDate))))
    .orderBy(asc(members.namePinyin), asc(members.id))

export const selectPeople = (scope: Scope, ids: readonly string[]): Promise<Person[]> =>
  ids.length === 0 ? Promise.resolve([]) : scope.tx.select(personColumns).from(members).where(and(eq(members.tenantId, scope.tenantId), inArray(members.id, [...ids])))

/** Who carries an identity number, present or gone. */
export const selectByIdNumber = async (scope: Scope, idNumber: string) => {
  const [row] = await scope.tx
    .select({ id: members.id, state: members.state, exitKind: members.exitKind, exitedOn: members.exitedOn })
    .from(members)
    .where(and(eq(members.tenantId, scope.tenantId), eq(members.idNumberIndex, scope.fields.blindIndex(blindPurposes.idNumber, idNumber))))
  return row
}

/** A member's own fields as they are kept, sealed ones sealed, with the open branch and group. */
export const selectForCase = async (scope: Scope, memberId: string) => {
  const [row] = await scope.tx
    .select({
      name: members.name, namePinyin: members.namePinyin, nameInitials: members.nameInitials, gender: members.gender, birthDate: members.birthDate, idNumberSealed: members.idNumberSealed,
      idNumberIndex: members.idNumberIndex, phoneSealed: members.phoneSealed, ethnicity: members.ethnicity, education: members.education, category: members.category,
      jobTitle: members.jobTitle, status: members.status, state: members.state, joinedOn: members.joinedOn, orgUnitId: affiliations.orgUnitId, groupId: affiliations.groupId,
    })
    .from(members)
    .innerJoin(affiliations, and(eq(affiliations.tenantId, scope.tenantId), eq(affiliations.memberId, members.id), isNull(affiliations.validTo)))
    .where(and(eq(members.tenantId, scope.tenantId), eq(members.id, memberId)))
  return row
}

/** Probationary members below the paths for whom no case is under way, who joined first in front, 200 at most. */
export const selectUnadopted = (scope: Scope, paths: readonly string[]) =>
  scope.tx
    .select({ memberId: members.id, name: members.name, joinedOn: members.joinedOn, orgUnitId: orgUnits.id, orgUnitName: orgUnits.name })
    .from(members)
    .innerJoin(affiliations, and(eq(affiliations.tenantId, scope.tenantId), eq(affiliations.memberId, members.id), isNull(affiliations.validTo)))
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, affiliations.orgUnitId)))
    .leftJoin(admissionCases, and(eq(admissionCases.tenantId, scope.tenantId), eq(admissionCases.memberId, members.id), inArray(admissionCases.state, ['open', 'suspended'])))
    .where(
      and(
        eq(members.tenantId, scope.tenantId),
        eq(members.status, 'probationary'),
        isNull(admissionCases.id),
        or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))) ?? sql`false`,
      ),
    )
    .orderBy(asc(members.joinedOn), asc(members.id))
    .limit(200)
