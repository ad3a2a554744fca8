import { pathRangeEnd, type Scope } from '@dangjian/db'
import { newId, type LocalDate } from '@dangjian/kernel'
import { orgActs, orgActSteps, orgUnits, type OrgActStatus } from '@dangjian/org'
import { and, asc, desc, eq, gte, lt, lte, or, sql, type SQL } from 'drizzle-orm'
import type { OrgAct, OrgActStepLine } from './org-act.ts'

const columns = {
  id: orgActs.id, kind: orgActs.kind, status: orgActs.status, orgUnitId: orgActs.orgUnitId, otherUnitId: orgActs.otherUnitId, change: orgActs.change, title: orgActs.title,
  applicant: orgActs.applicant, appliedOn: orgActs.appliedOn, approvingBody: orgActs.approvingBody, documentNumber: orgActs.documentNumber, grounds: orgActs.grounds,
  effectiveOn: orgActs.effectiveOn, proposedBy: orgActs.proposedBy, decidedOn: orgActs.decidedOn, carriedOutOn: orgActs.carriedOutOn,
} as const

/** Adds an act. */
export const insertAct = async (scope: Scope, act: OrgAct): Promise<void> => {
  await scope.tx.insert(orgActs).values({ ...act, tenantId: scope.tenantId, createdAt: scope.clock.now() })
}

/** The act, locked until the transaction ends, so that two decisions wait for each other; undefined when it is absent. */
export const lockAct = async (scope: Scope, id: string): Promise<OrgAct | undefined> => {
  const [act] = await scope.tx.select(columns).from(orgActs).where(and(eq(orgActs.tenantId, scope.tenantId), eq(orgActs.id, id))).for('update')
  return act
}

/** Writes what a decision changes. */
export const updateAct = async (scope: Scope, id: string, change: { status: OrgActStatus; decidedBy?: string; decidedOn?: LocalDate; carriedOutOn?: LocalDate }): Promise<void> => {
  await scope.tx.update(orgActs).set(change).where(and(eq(orgActs.tenantId, scope.tenantId), eq(orgActs.id, id)))
}

/** Adds a step in the name of the acting person. */
export const insertStep = async (scope: Scope, actId: string, step: OrgActStatus, note: string | null): Promise<void> => {
  await scope.tx.insert(orgActSteps).values({ tenantId: scope.tenantId, id: newId(), actId, step, byAccountId: scope.actor.accountId, byName: scope.actor.name, note, at: scope.clock.now() })
}

/** The steps of an act in their order. */
export const listSteps = (scope: Scope, actId: string): Promise<OrgActStepLine[]> =>
  scope.tx
    .select({ step: orgActSteps.step, byName: orgActSteps.byName, note: orgActSteps.note, at: orgActSteps.at })
    .from(orgActSteps)
    .where(and(eq(orgActSteps.tenantId, scope.tenantId), eq(orgActSteps.actId, actId)))
    .orderBy(asc(orgActSteps.id))

export interface ActFilter {
  readonly paths: readonly string[]
  readonly status?: OrgActStatus | undefined
  readonly orgUnitId?: string | undefined
}

const conditions = (scope: Scope, { paths, status, orgUnitId }: ActFilter): SQL | undefined =>
  and(
    eq(orgActs.tenantId, scope.tenantId),
    or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))) ?? sql`false`,
    status === undefined ? undefined : eq(orgActs.status, status),
    orgUnitId === undefined ? undefined : or(eq(orgActs.orgUnitId, orgUnitId), eq(orgActs.otherUnitId, orgUnitId)),
  )

const unitOfAct = (scope: Scope): SQL | undefined => and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, orgActs.orgUnitId))

/** A page of acts, the latest first, after the id of the row before it. */
export const listActPage = (scope: Scope, filter: ActFilter, after: string | undefined, limit: number) =>
  scope.tx
    .select({ ...columns, unitName: orgUnits.name, unitPath: orgUnits.path })
    .from(orgActs)
    .innerJoin(orgUnits, unitOfAct(scope))
    .where(and(conditions(scope, filter), after === undefined ? undefined : lt(orgActs.id, after)))
    .orderBy(desc(orgActs.id))
    .limit(limit)

/** How many acts a filter finds. */
export const countActs = async (scope: Scope, filter: ActFilter): Promise<number> => {
  const [row] = await scope.tx.select({ count: sql<number>`count(*)::int` }).from(orgActs).innerJoin(orgUnits, unitOfAct(scope)).where(conditions(scope, filter))
  return row?.count ?? 0
}

/** Approved acts whose day has come, the earliest first. */
export const listDueActs = (scope: Scope, day: LocalDate): Promise<Array<{ id: string }>> =>
  scope.tx
    .select({ id: orgActs.id })
    .from(orgActs)
    .where(and(eq(orgActs.tenantId, scope.tenantId), eq(orgActs.status, 'approved'), lte(orgActs.effectiveOn, day)))
    .orderBy(asc(orgActs.effectiveOn), asc(orgActs.id))

/** Runs `work` and takes back everything it wrote, also when it throws. */
export const takingBack = async <T>(scope: Scope, work: () => Promise<T>): Promise<T> => {
  await scope.tx.execute(sql`savepoint taking_back`)
  try {
    return await work()
  } finally {
    await scope.tx.execute(sql`rollback to savepoint taking_back`)
  }
}

/** Runs `work`; when it throws, takes back what it wrote, keeps the transaction and answers the error. */
export const orTakingBack = async (scope: Scope, work: () => Promise<unknown>): Promise<unknown> => {
  await scope.tx.execute(sql`savepoint or_taking_back`)
  try {
    await work()
    await scope.tx.execute(sql`release savepoint or_taking_back`)
    return undefined
  } catch (error) {
    await scope.tx.execute(sql`rollback to savepoint or_taking_back`)
    return error
  }
}
