import type { Scope } from '@dangjian/db'
import { orgUnits } from '@dangjian/org'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { MemberBrief } from './get-member-brief.ts'
import { affiliations, members } from './tables.ts'

/** Members by id with their home branches, by one statement. */
export const listBriefs = (scope: Scope, ids: readonly string[]): Promise<MemberBrief[]> =>
  scope.tx
    .select({
      id: members.id, name: members.name, namePinyin: members.namePinyin, status: members.status, category: members.category, orgUnitId: affiliations.orgUnitId,
      orgUnitName: orgUnits.name, path: orgUnits.path, groupId: affiliations.groupId,
    })
    .from(members)
    .leftJoin(affiliations, and(eq(affiliations.tenantId, scope.tenantId), eq(affiliations.memberId, members.id), isNull(affiliations.validTo)))
    .leftJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, affiliations.orgUnitId)))
    .where(and(eq(members.tenantId, scope.tenantId), inArray(members.id, [...ids])))
