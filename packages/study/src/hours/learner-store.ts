import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { affiliations, members } from '@dangjian/members'
import { orgUnits } from '@dangjian/org'
import { and, asc, eq, gt, inArray, isNull, lte, ne, or, sql } from 'drizzle-orm'
import { pathInside } from '../audience-condition.ts'
import { studyCertificates, studyEntries } from '../tables.ts'

/** A member of a branch on a day. */
export interface LearnerLine {
  readonly memberId: string
  readonly name: string
  readonly orgUnitId: string
}

/** Members of the branches on a day in pinyin order; 停止党籍 has neither rights nor duties and is left out. */
export const listLearners = (scope: Scope, unitIds: readonly string[], day: LocalDate): Promise<LearnerLine[]> =>
  unitIds.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select({ memberId: members.id, name: members.name, orgUnitId: affiliations.orgUnitId })
        .from(affiliations)
        .innerJoin(members, and(eq(members.tenantId, scope.tenantId), eq(members.id, affiliations.memberId)))
        .where(
          and(
            eq(affiliations.tenantId, scope.tenantId), inArray(affiliations.orgUnitId, [...unitIds]), lte(affiliations.validFrom, day), or(isNull(affiliations.validTo), gt(affiliations.validTo, day)),
            or(ne(members.state, 'suspended'), gt(members.stateSince, day)),
          ),
        )
        .orderBy(asc(members.namePinyin), asc(members.id))

/** How many entries wait for confirmation, by branch. */
export const countWaiting = async (scope: Scope, paths: readonly string[]): Promise<Map<string, number>> => {
  const rows = await scope.tx
    .select({ orgUnitId: studyEntries.orgUnitId, waiting: sql<number>`count(*)::int` })
    .from(studyEntries)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, studyEntries.orgUnitId)))
    .where(and(eq(studyEntries.tenantId, scope.tenantId), eq(studyEntries.state, 'waiting'), pathInside(orgUnits.path, paths)))
    .groupBy(studyEntries.orgUnitId)
  return new Map(rows.map(({ orgUnitId, waiting }) => [orgUnitId, waiting]))
}

export type CertificateRow = typeof studyCertificates.$inferSelect

/** Certificates of members for a year. */
export const listCertificates = (scope: Scope, memberIds: readonly string[], year: string): Promise<CertificateRow[]> =>
  memberIds.length === 0
    ? Promise.resolve([])
    : scope.tx.select().from(studyCertificates).where(and(eq(studyCertificates.tenantId, scope.tenantId), inArray(studyCertificates.memberId, [...memberIds]), eq(studyCertificates.year, year)))

export const findCertificateByNumber = async (scope: Scope, number: string): Promise<CertificateRow | undefined> => {
  const [row] = await scope.tx.select().from(studyCertificates).where(and(eq(studyCertificates.tenantId, scope.tenantId), eq(studyCertificates.number, number)))
  return row
}

export const nextSerial = async (scope: Scope, year: string): Promise<number> => {
  const [row] = await scope.tx.select({ serial: sql<number>`coalesce(max(${studyCertificates.serial}), 0)::int + 1` }).from(studyCertificates).where(and(eq(studyCertificates.tenantId, scope.tenantId), eq(studyCertificates.year, year)))
  return row?.serial ?? 1
}

/** False when the serial was taken meanwhile. */
export const insertCertificate = async (scope: Scope, row: Omit<CertificateRow, 'tenantId'>): Promise<boolean> =>
  (await scope.tx.insert(studyCertificates).values({ ...row, tenantId: scope.tenantId }).onConflictDoNothing({ target: [studyCertificates.tenantId, studyCertificates.year, studyCertificates.serial] }).returning({ id: studyCertificates.id })).length === 1
