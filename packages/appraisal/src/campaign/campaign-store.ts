import { randomUUID } from 'node:crypto'
import { pathRangeEnd, type Scope } from '@dangjian/db'
import { members } from '@dangjian/members'
import { orgUnits } from '@dangjian/org'
import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, lte, or } from 'drizzle-orm'
import {
  appraisalCampaigns, appraisalGradeRecords, appraisalPeople, appraisalRemarks, appraisalSteps, appraisalTallies, type AppraisalStage, type SheetStep,
} from '../tables.ts'
import type { SheetCount } from './sheet.ts'

export type CampaignRow = typeof appraisalCampaigns.$inferSelect
export type StepRow = typeof appraisalSteps.$inferSelect
export type PersonRow = typeof appraisalPeople.$inferSelect

const one = (scope: Scope, id: string) => and(eq(appraisalCampaigns.tenantId, scope.tenantId), eq(appraisalCampaigns.id, id))
const personOf = (scope: Scope, campaignId: string, memberId: string) =>
  and(eq(appraisalPeople.tenantId, scope.tenantId), eq(appraisalPeople.campaignId, campaignId), eq(appraisalPeople.memberId, memberId))

/** False when the branch has one for the year. */
export const insertCampaign = async (scope: Scope, row: Omit<typeof appraisalCampaigns.$inferInsert, 'tenantId'>): Promise<boolean> =>
  (await scope.tx.insert(appraisalCampaigns).values({ ...row, tenantId: scope.tenantId })
    .onConflictDoNothing({ target: [appraisalCampaigns.tenantId, appraisalCampaigns.orgUnitId, appraisalCampaigns.year] }).returning({ id: appraisalCampaigns.id })).length === 1

export const selectCampaign = async (scope: Scope, id: string): Promise<CampaignRow | undefined> => {
  const [row] = await scope.tx.select().from(appraisalCampaigns).where(one(scope, id))
  return row
}

/** Makes acts on one campaign wait for each other. */
export const lockCampaign = async (scope: Scope, id: string): Promise<CampaignRow | undefined> => {
  const [row] = await scope.tx.select().from(appraisalCampaigns).where(one(scope, id)).for('update')
  return row
}

export const updateCampaign = async (scope: Scope, id: string, change: Partial<Omit<CampaignRow, 'tenantId' | 'id'>>): Promise<void> => {
  await scope.tx.update(appraisalCampaigns).set(change).where(one(scope, id))
}

export const insertSteps = async (scope: Scope, rows: ReadonlyArray<Omit<typeof appraisalSteps.$inferInsert, 'tenantId'>>): Promise<void> => {
  await scope.tx.insert(appraisalSteps).values(rows.map((row) => ({ ...row, tenantId: scope.tenantId })))
}

export const selectSteps = (scope: Scope, campaignId: string): Promise<StepRow[]> =>
  scope.tx.select().from(appraisalSteps).where(and(eq(appraisalSteps.tenantId, scope.tenantId), eq(appraisalSteps.campaignId, campaignId)))

export const updateStep = async (scope: Scope, campaignId: string, step: AppraisalStage, change: Partial<Pick<StepRow, 'endedOn' | 'endedBy' | 'note' | 'meetingId' | 'expected' | 'cast' | 'receipts'>>): Promise<void> => {
  await scope.tx.update(appraisalSteps).set(change).where(and(eq(appraisalSteps.tenantId, scope.tenantId), eq(appraisalSteps.campaignId, campaignId), eq(appraisalSteps.step, step)))
}

export const insertPeople = async (scope: Scope, rows: ReadonlyArray<Omit<typeof appraisalPeople.$inferInsert, 'tenantId'>>): Promise<void> => {
  await scope.tx.insert(appraisalPeople).values(rows.map((row) => ({ ...row, tenantId: scope.tenantId })))
}

/** The roster with names, in pinyin order. */
export const selectPeople = async (scope: Scope, campaignId: string): Promise<Array<PersonRow & { name: string }>> => {
  const rows = await scope.tx.select({ person: appraisalPeople, name: members.name }).from(appraisalPeople)
    .innerJoin(members, and(eq(members.tenantId, scope.tenantId), eq(members.id, appraisalPeople.memberId)))
    .where(and(eq(appraisalPeople.tenantId, scope.tenantId), eq(appraisalPeople.campaignId, campaignId)))
    .orderBy(asc(members.namePinyin), asc(members.id))
  return rows.map(({ person, name }) => ({ ...person, name }))
}

export const updatePerson = async (
  scope: Scope, campaignId: string, memberId: string, change: Partial<Pick<PersonRow, 'selfText' | 'selfGrade' | 'selfOn' | 'grade' | 'gradeReason' | 'acknowledgedOn'>>,
): Promise<void> => {
  await scope.tx.update(appraisalPeople).set(change).where(personOf(scope, campaignId, memberId))
}

/** Marks the result as read; false when it was already. */
export const setAcknowledged = async (scope: Scope, campaignId: string, memberId: string, day: string): Promise<boolean> =>
  (await scope.tx.update(appraisalPeople).set({ acknowledgedOn: day }).where(and(personOf(scope, campaignId, memberId), isNull(appraisalPeople.acknowledgedOn))).returning({ id: appraisalPeople.memberId })).length === 1

/** Campaigns in which a member stands, the latest year first. */
export const campaignsOfMember = (scope: Scope, memberId: string) =>
  scope.tx.select({ campaign: appraisalCampaigns, person: appraisalPeople, unitName: orgUnits.name }).from(appraisalPeople)
    .innerJoin(appraisalCampaigns, and(eq(appraisalCampaigns.tenantId, scope.tenantId), eq(appraisalCampaigns.id, appraisalPeople.campaignId)))
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, appraisalCampaigns.orgUnitId)))
    .where(and(eq(appraisalPeople.tenantId, scope.tenantId), eq(appraisalPeople.memberId, memberId)))
    .orderBy(desc(appraisalCampaigns.year), desc(appraisalCampaigns.id)).limit(20)

/** Campaigns of a year with their organizations, inside the subtrees. */
export const campaignsInPaths = (scope: Scope, paths: readonly string[], year: number) =>
  paths.length === 0
    ? Promise.resolve([])
    : scope.tx.select({ campaign: appraisalCampaigns, unitName: orgUnits.name }).from(appraisalCampaigns)
        .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, appraisalCampaigns.orgUnitId)))
        .where(and(eq(appraisalCampaigns.tenantId, scope.tenantId), eq(appraisalCampaigns.year, year), or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path)))))))

/** Campaigns of a year of exactly these organizations. */
export const campaignsOfUnits = (scope: Scope, orgUnitIds: readonly string[], year: number): Promise<CampaignRow[]> =>
  orgUnitIds.length === 0
    ? Promise.resolve([])
    : scope.tx.select().from(appraisalCampaigns).where(and(eq(appraisalCampaigns.tenantId, scope.tenantId), eq(appraisalCampaigns.year, year), inArray(appraisalCampaigns.orgUnitId, [...orgUnitIds])))

/** Grades of many campaigns, without names. */
export const gradesOfCampaigns = (scope: Scope, campaignIds: readonly string[]) =>
  campaignIds.length === 0
    ? Promise.resolve([])
    : scope.tx.select({ campaignId: appraisalPeople.campaignId, part: appraisalPeople.part, grade: appraisalPeople.grade }).from(appraisalPeople)
        .where(and(eq(appraisalPeople.tenantId, scope.tenantId), inArray(appraisalPeople.campaignId, [...campaignIds])))

export const insertGradeRecords = async (scope: Scope, rows: ReadonlyArray<Omit<typeof appraisalGradeRecords.$inferInsert, 'tenantId'>>): Promise<void> => {
  if (rows.length > 0) await scope.tx.insert(appraisalGradeRecords).values(rows.map((row) => ({ ...row, tenantId: scope.tenantId })))
}

/** Every recorded grade of a campaign, in order. */
export const selectGradeRecords = (scope: Scope, campaignId: string) =>
  scope.tx.select().from(appraisalGradeRecords).where(and(eq(appraisalGradeRecords.tenantId, scope.tenantId), eq(appraisalGradeRecords.campaignId, campaignId)))
    .orderBy(asc(appraisalGradeRecords.memberId), asc(appraisalGradeRecords.version))

/** Keeps what the sheets say together. Ids of remarks are random, so that they tell no order. */
export const insertCount = async (scope: Scope, campaignId: string, step: SheetStep, { tallies, remarks }: SheetCount): Promise<void> => {
  if (tallies.length > 0) await scope.tx.insert(appraisalTallies).values(tallies.map((line) => ({ ...line, campaignId, step, tenantId: scope.tenantId })))
  if (remarks.length > 0) {
    await scope.tx.insert(appraisalRemarks).values(remarks.map(({ memberId, text }) => ({ id: randomUUID(), campaignId, memberId, step, textSealed: scope.fields.seal(text), tenantId: scope.tenantId })).toSorted((a, b) => a.id.localeCompare(b.id)))
  }
}

export const selectTallies = (scope: Scope, campaignId: string) =>
  scope.tx.select().from(appraisalTallies).where(and(eq(appraisalTallies.tenantId, scope.tenantId), eq(appraisalTallies.campaignId, campaignId)))

/** Remarks of a campaign, of one member or of all, in random order. */
export const selectRemarks = (scope: Scope, campaignId: string, memberId?: string) =>
  scope.tx.select({ memberId: appraisalRemarks.memberId, step: appraisalRemarks.step, textSealed: appraisalRemarks.textSealed }).from(appraisalRemarks)
    .where(and(eq(appraisalRemarks.tenantId, scope.tenantId), eq(appraisalRemarks.campaignId, campaignId), memberId === undefined ? undefined : eq(appraisalRemarks.memberId, memberId)))
    .orderBy(asc(appraisalRemarks.id))

/** Grades of the year's finished appraisals in the subtrees: how many of each, for the yearly tables. */
export const gradesInPaths = (scope: Scope, paths: readonly string[], year: number, toldBy: string) =>
  paths.length === 0
    ? Promise.resolve([])
    : scope.tx.select({ grade: appraisalPeople.grade, part: appraisalPeople.part }).from(appraisalPeople)
        .innerJoin(appraisalCampaigns, and(eq(appraisalCampaigns.tenantId, scope.tenantId), eq(appraisalCampaigns.id, appraisalPeople.campaignId)))
        .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, appraisalCampaigns.orgUnitId)))
        .where(and(
          eq(appraisalPeople.tenantId, scope.tenantId), eq(appraisalCampaigns.year, year), isNotNull(appraisalCampaigns.toldOn), lte(appraisalCampaigns.toldOn, toldBy),
          or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))),
        ))
