import { pathRangeEnd, type Scope } from '@dangjian/db'
import { orgUnits } from '@dangjian/org'
import { and, asc, count, desc, eq, gte, inArray, lt, or, sql, type SQL } from 'drizzle-orm'
import {
  ballotCandidates, ballotConfirmations, ballotCounts, ballotElectors, ballotExclusions, ballotLetters, ballotPapers, ballots, ballotSupervisors, urnVoters, type BallotPhase, type ElectorState,
} from './tables.ts'

export type BallotRow = typeof ballots.$inferSelect
export type CandidateRow = typeof ballotCandidates.$inferSelect
export type ElectorRow = typeof ballotElectors.$inferSelect
export type ExclusionRow = typeof ballotExclusions.$inferSelect
export type LetterRow = typeof ballotLetters.$inferSelect
export type SupervisorRow = typeof ballotSupervisors.$inferSelect
export type CountRow = typeof ballotCounts.$inferSelect
export type ConfirmationRow = typeof ballotConfirmations.$inferSelect
type New<T extends { $inferInsert: Record<string, unknown> }> = Omit<T['$inferInsert'], 'tenantId'>

/** A ballot with its organization. */
export interface BallotRecord extends BallotRow {
  readonly unitName: string
  readonly unitPath: string
}

const columns = { item: ballots, unitName: orgUnits.name, unitPath: orgUnits.path }
const unitOf = and(eq(orgUnits.tenantId, ballots.tenantId), eq(orgUnits.id, ballots.orgUnitId))
const own = (scope: Scope) => and(eq(ballots.tenantId, scope.tenantId), eq(orgUnits.tenantId, scope.tenantId))
const records = (rows: ReadonlyArray<{ item: BallotRow; unitName: string; unitPath: string }>): BallotRecord[] => rows.map(({ item, unitName, unitPath }) => ({ ...item, unitName, unitPath }))

/** Adds a ballot with its candidates. */
export const insertBallot = async (scope: Scope, row: New<typeof ballots>, candidates: ReadonlyArray<Omit<New<typeof ballotCandidates>, 'ballotId'>>): Promise<void> => {
  await scope.tx.insert(ballots).values({ ...row, tenantId: scope.tenantId })
  if (candidates.length > 0) await scope.tx.insert(ballotCandidates).values(candidates.map((one) => ({ ...one, ballotId: row.id, tenantId: scope.tenantId })))
}

/** One ballot; undefined when absent or another tenant's. */
export const findBallot = async (scope: Scope, id: string): Promise<BallotRecord | undefined> =>
  records(await scope.tx.select(columns).from(ballots).innerJoin(orgUnits, unitOf).where(and(own(scope), eq(ballots.id, id))))[0]

/** Takes a ballot from the version that was read to the next; false when somebody else was faster. */
export const advanceBallot = async (scope: Scope, found: Pick<BallotRow, 'id' | 'version'>, change: Partial<Omit<BallotRow, 'tenantId' | 'id' | 'version'>>): Promise<boolean> =>
  (await scope.tx.update(ballots).set({ ...change, version: found.version + 1 }).where(and(eq(ballots.tenantId, scope.tenantId), eq(ballots.id, found.id), eq(ballots.version, found.version))).returning({ id: ballots.id })).length === 1

/** What a list is narrowed to. */
export interface BallotFilter {
  readonly paths: readonly string[]
  readonly phases?: readonly BallotPhase[] | undefined
  readonly subjectId?: string | undefined
}

const within = (scope: Scope, filter: BallotFilter): SQL | undefined =>
  and(
    own(scope), or(...filter.paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))),
    filter.phases === undefined ? undefined : inArray(ballots.phase, [...filter.phases]), filter.subjectId === undefined ? undefined : eq(ballots.subjectId, filter.subjectId),
  )

/** Ballots below several subtrees, the latest day first, behind a cursor. */
export const selectBallots = async (scope: Scope, filter: BallotFilter, page: { after: { on: string; id: string } | undefined; limit: number }): Promise<BallotRecord[]> => {
  if (filter.paths.length === 0) return []
  const after = page.after && or(lt(ballots.heldOn, page.after.on), and(eq(ballots.heldOn, page.after.on), lt(ballots.id, page.after.id)))
  return records(await scope.tx.select(columns).from(ballots).innerJoin(orgUnits, unitOf).where(and(within(scope, filter), after)).orderBy(desc(ballots.heldOn), desc(ballots.id)).limit(page.limit))
}

/** How many ballots a filter finds. */
export const countBallots = async (scope: Scope, filter: BallotFilter): Promise<number> => {
  if (filter.paths.length === 0) return 0
  const [row] = await scope.tx.select({ total: count() }).from(ballots).innerJoin(orgUnits, unitOf).where(within(scope, filter))
  return row?.total ?? 0
}

/** Ballots in which a member votes or supervises, the latest day first. */
export const selectBallotsOf = async (scope: Scope, memberId: string): Promise<Array<{ ballot: BallotRecord; state: ElectorState | null; hasCast: boolean | null; isSupervisor: boolean }>> => {
  const rows = await scope.tx
    .select({ ...columns, state: ballotElectors.state, hasCast: urnVoters.hasCast, role: ballotSupervisors.role })
    .from(ballots).innerJoin(orgUnits, unitOf)
    .leftJoin(ballotElectors, and(eq(ballotElectors.tenantId, scope.tenantId), eq(ballotElectors.ballotId, ballots.id), eq(ballotElectors.memberId, memberId)))
    .leftJoin(ballotSupervisors, and(eq(ballotSupervisors.tenantId, scope.tenantId), eq(ballotSupervisors.ballotId, ballots.id), eq(ballotSupervisors.memberId, memberId)))
    .leftJoin(urnVoters, and(eq(urnVoters.tenantId, scope.tenantId), eq(urnVoters.urnId, ballots.urnId), eq(urnVoters.memberId, memberId)))
    .where(and(own(scope), sql`(${ballotElectors.memberId} is not null or ${ballotSupervisors.memberId} is not null)`, inArray(ballots.phase, ['open', 'closed', 'counted', 'confirmed', 'announced'])))
    .orderBy(desc(ballots.heldOn), desc(ballots.id)).limit(60)
  return rows.map(({ item, unitName, unitPath, state, hasCast, role }) => ({ ballot: { ...item, unitName, unitPath }, state, hasCast, isSupervisor: role === 'supervisor' }))
}

/** Candidates as they stand on the paper. */
export const selectCandidates = (scope: Scope, ballotId: string): Promise<CandidateRow[]> =>
  scope.tx.select().from(ballotCandidates).where(and(eq(ballotCandidates.tenantId, scope.tenantId), eq(ballotCandidates.ballotId, ballotId))).orderBy(asc(ballotCandidates.position))

/** The frozen roster in pinyin order. */
export const selectElectors = (scope: Scope, ballotId: string): Promise<ElectorRow[]> =>
  scope.tx.select().from(ballotElectors).where(and(eq(ballotElectors.tenantId, scope.tenantId), eq(ballotElectors.ballotId, ballotId))).orderBy(asc(ballotElectors.pinyin), asc(ballotElectors.memberId))

/** Freezes the roster. */
export const insertElectors = async (scope: Scope, rows: readonly New<typeof ballotElectors>[]): Promise<void> => {
  if (rows.length > 0) await scope.tx.insert(ballotElectors).values(rows.map((row) => ({ ...row, tenantId: scope.tenantId })))
}

/** Says how some of the roster take part; the number of those found. */
export const updateElectorStates = async (scope: Scope, ballotId: string, memberIds: readonly string[], state: ElectorState): Promise<number> => {
  if (memberIds.length === 0) return 0
  const rows = await scope.tx.update(ballotElectors).set({ state }).where(and(eq(ballotElectors.tenantId, scope.tenantId), eq(ballotElectors.ballotId, ballotId), inArray(ballotElectors.memberId, [...memberIds]))).returning({ id: ballotElectors.memberId })
  return rows.length
}

/** Exclusions of a ballot. */
export const selectExclusions = (scope: Scope, ballotId: string): Promise<ExclusionRow[]> =>
  scope.tx.select().from(ballotExclusions).where(and(eq(ballotExclusions.tenantId, scope.tenantId), eq(ballotExclusions.ballotId, ballotId))).orderBy(asc(ballotExclusions.name), asc(ballotExclusions.memberId))

/** Adds an exclusion; false when there is one of that member. */
export const insertExclusion = async (scope: Scope, row: New<typeof ballotExclusions>): Promise<boolean> =>
  (await scope.tx.insert(ballotExclusions).values({ ...row, tenantId: scope.tenantId }).onConflictDoNothing({ target: [ballotExclusions.tenantId, ballotExclusions.ballotId, ballotExclusions.memberId] }).returning({ id: ballotExclusions.memberId })).length === 1

/** Changes an exclusion. */
export const updateExclusion = async (scope: Scope, ballotId: string, memberId: string, change: Partial<Omit<ExclusionRow, 'tenantId' | 'ballotId' | 'memberId'>>): Promise<void> => {
  await scope.tx.update(ballotExclusions).set(change).where(and(eq(ballotExclusions.tenantId, scope.tenantId), eq(ballotExclusions.ballotId, ballotId), eq(ballotExclusions.memberId, memberId)))
}

/** Letters of absent members. */
export const selectLetters = async (scope: Scope, ballotId: string): Promise<Array<LetterRow & { name: string }>> => {
  const rows = await scope.tx.select({ item: ballotLetters, name: ballotElectors.name }).from(ballotLetters)
    .innerJoin(ballotElectors, and(eq(ballotElectors.tenantId, scope.tenantId), eq(ballotElectors.ballotId, ballotLetters.ballotId), eq(ballotElectors.memberId, ballotLetters.memberId)))
    .where(and(eq(ballotLetters.tenantId, scope.tenantId), eq(ballotLetters.ballotId, ballotId))).orderBy(asc(ballotElectors.pinyin), asc(ballotElectors.memberId))
  return rows.map(({ item, name }) => ({ ...item, name }))
}

/** Adds a letter; false when there is one of that member. */
export const insertLetter = async (scope: Scope, row: New<typeof ballotLetters>): Promise<boolean> =>
  (await scope.tx.insert(ballotLetters).values({ ...row, tenantId: scope.tenantId }).onConflictDoNothing({ target: [ballotLetters.tenantId, ballotLetters.ballotId, ballotLetters.memberId] }).returning({ id: ballotLetters.memberId })).length === 1

/** 监票人 and 计票人. */
export const selectSupervisors = (scope: Scope, ballotId: string): Promise<SupervisorRow[]> =>
  scope.tx.select().from(ballotSupervisors).where(and(eq(ballotSupervisors.tenantId, scope.tenantId), eq(ballotSupervisors.ballotId, ballotId))).orderBy(asc(ballotSupervisors.role), asc(ballotSupervisors.name))

/** Puts others in the place of the supervisors. */
export const replaceSupervisors = async (scope: Scope, ballotId: string, rows: readonly New<typeof ballotSupervisors>[]): Promise<void> => {
  await scope.tx.delete(ballotSupervisors).where(and(eq(ballotSupervisors.tenantId, scope.tenantId), eq(ballotSupervisors.ballotId, ballotId)))
  if (rows.length > 0) await scope.tx.insert(ballotSupervisors).values(rows.map((row) => ({ ...row, tenantId: scope.tenantId })))
}

/** Lays the ballots down with one statement, in the order given. */
export const insertPapers = async (scope: Scope, ballotId: string, papers: ReadonlyArray<{ id: string; contentSealed: Buffer }>): Promise<void> => {
  if (papers.length > 0) await scope.tx.insert(ballotPapers).values(papers.map((paper) => ({ ...paper, ballotId, tenantId: scope.tenantId })))
}

/** The sealed ballots, for a recount. */
export const selectPapers = async (scope: Scope, ballotId: string): Promise<Buffer[]> =>
  (await scope.tx.select({ contentSealed: ballotPapers.contentSealed }).from(ballotPapers).where(and(eq(ballotPapers.tenantId, scope.tenantId), eq(ballotPapers.ballotId, ballotId))).orderBy(asc(ballotPapers.id))).map(({ contentSealed }) => contentSealed)

/** Counts, the first first. */
export const selectCounts = (scope: Scope, ballotId: string): Promise<CountRow[]> =>
  scope.tx.select().from(ballotCounts).where(and(eq(ballotCounts.tenantId, scope.tenantId), eq(ballotCounts.ballotId, ballotId))).orderBy(asc(ballotCounts.position))

/** Adds a count. */
export const insertCount = async (scope: Scope, row: New<typeof ballotCounts>): Promise<void> => {
  await scope.tx.insert(ballotCounts).values({ ...row, tenantId: scope.tenantId })
}

/** Who vouched for which count. */
export const selectConfirmations = (scope: Scope, ballotId: string): Promise<ConfirmationRow[]> =>
  scope.tx.select().from(ballotConfirmations).where(and(eq(ballotConfirmations.tenantId, scope.tenantId), eq(ballotConfirmations.ballotId, ballotId))).orderBy(asc(ballotConfirmations.position), asc(ballotConfirmations.name))

/** Adds a confirmation; false when the person has vouched for this count already. */
export const insertConfirmation = async (scope: Scope, row: New<typeof ballotConfirmations>): Promise<boolean> =>
  (await scope.tx.insert(ballotConfirmations).values({ ...row, tenantId: scope.tenantId })
    .onConflictDoNothing({ target: [ballotConfirmations.tenantId, ballotConfirmations.ballotId, ballotConfirmations.position, ballotConfirmations.memberId] }).returning({ id: ballotConfirmations.memberId })).length === 1

/** The latest announced ballot on a subject. */
export const selectAnnouncedOf = async (scope: Scope, subjectId: string, matter: BallotRow['matter']): Promise<string | undefined> =>
  (await scope.tx.select({ id: ballots.id }).from(ballots).where(and(eq(ballots.tenantId, scope.tenantId), eq(ballots.subjectId, subjectId), eq(ballots.matter, matter), eq(ballots.phase, 'announced')))
    .orderBy(desc(ballots.heldOn), desc(ballots.id)).limit(1))[0]?.id
