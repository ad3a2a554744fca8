import { pathsWith, type AbsenceReason } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound, today } from '@dangjian/kernel'
import { studyAbsencesOf } from '@dangjian/life'
import { listUnitsInPaths, type OrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { yearSchema } from '../plan/plan-schema.ts'
import { ruleHours } from '../plan/study-plan-of.ts'
import { actingLearner, pathsDownTo, readableUnit } from '../study-reach.ts'
import { judgeHours, type HoursVerdict } from './demand-of.ts'
import { countWaiting, listCertificates, listLearners } from './learner-store.ts'
import { noHours, studyHoursOf, type StudyHours } from './study-hours-of.ts'

/** Counted members below which a branch's mean is not shown to members: it would tell of single people. */
export const leastForMean = 5

/** One branch on the board: means and counts. */
export interface BranchHours {
  readonly orgUnitId: string
  readonly name: string
  readonly members: number
  /** Members of whom no hours are demanded (EDU-04); they are in no mean and in no count below. */
  readonly exempt: number
  readonly met: number
  readonly short: number
  /** 学时 per counted member, one decimal; null where nobody is counted. */
  readonly mean: number | null
  readonly waiting: number
}

const dayOf = (scope: Scope, year: string): string => {
  const day = today(scope.clock)
  return year < day.slice(0, 4) ? `${year}-12-31` : day
}

/** Branches with members of their own; those attached to a temporary branch are counted at home (BR-05). */
const homeBranches = async (scope: Scope, paths: readonly string[]): Promise<OrgUnit[]> => (await listUnitsInPaths(scope, paths, ['branch'])).filter(({ form }) => form !== 'temporary_branch')

const tenth = (value: number): number => Math.round(value * 10) / 10

const boardOf = async (scope: Scope, branches: readonly OrgUnit[], year: string, waiting: ReadonlyMap<string, number>): Promise<BranchHours[]> => {
  const people = await listLearners(scope, branches.map(({ id }) => id), dayOf(scope, year))
  const ids = people.map(({ memberId }) => memberId)
  const hours = await studyHoursOf(scope, { memberIds: ids, year })
  const verdicts = await judgeHours(scope, year, hours, ids)
  const byUnit = Map.groupBy(people, ({ orgUnitId }) => orgUnitId)
  return branches.map((unit) => {
    const own = byUnit.get(unit.id) ?? []
    const counted = own.filter(({ memberId }) => verdicts.get(memberId)?.state !== 'exempt')
    const met = counted.filter(({ memberId }) => verdicts.get(memberId)?.state === 'met').length
    const sum = counted.reduce((total, { memberId }) => total + (hours.get(memberId)?.total ?? 0), 0)
    return {
      orgUnitId: unit.id, name: unit.name, members: own.length, exempt: own.length - counted.length, met, short: counted.length - met, mean: counted.length === 0 ? null : tenth(sum / counted.length),
      waiting: waiting.get(unit.id) ?? 0,
    }
  })
}

export const hoursBoardInput = z.object({ year: yearSchema, orgUnitId: z.uuid().optional() })
export type HoursBoardInput = z.infer<typeof hoursBoardInput>

/**
 * Hours of the branches in the person's reach as means and counts, in the order of the tree: no branch and no person is ranked (AF-02). Throws NOT_FOUND for an organization out
 * of reach.
 */
export const hoursBoard = async (scope: Scope, { year, orgUnitId }: HoursBoardInput): Promise<{ year: string; requiredHours: number; branches: BranchHours[] }> => {
  const paths = orgUnitId === undefined ? pathsWith(scope.access, 'study.read') : [(await readableUnit(scope, orgUnitId)).path]
  const branches = await homeBranches(scope, paths)
  return { year, requiredHours: ruleHours(), branches: await boardOf(scope, branches, year, await countWaiting(scope, paths)) }
}

export const studyBoardsInput = z.object({ year: yearSchema })
export type StudyBoardsInput = z.infer<typeof studyBoardsInput>

/** A branch as members see it beside others; null mean: too few people to say. */
export interface BranchMean {
  readonly orgUnitId: string
  readonly name: string
  readonly isOwn: boolean
  readonly mean: number | null
}

/** 比学习: means of the branches beside the member's own, in the order of the tree. People appear in none of it. Throws NOT_A_MEMBER. */
export const studyBoards = async (scope: Scope, { year }: StudyBoardsInput): Promise<{ requiredHours: number; branches: BranchMean[] }> => {
  const learner = await actingLearner(scope)
  const above = pathsDownTo(learner.path).at(-2) ?? learner.path
  const branches = (await homeBranches(scope, [above])).slice(0, 200)
  const board = await boardOf(scope, branches, year, new Map())
  return {
    requiredHours: ruleHours(),
    branches: board.map(({ orgUnitId, name, mean, members, exempt }) => ({ orgUnitId, name, isOwn: orgUnitId === learner.orgUnitId, mean: members - exempt < leastForMean ? null : mean })),
  }
}

/** One member on the page of a branch, in pinyin order. */
export interface MemberHours extends HoursVerdict {
  readonly memberId: string
  readonly name: string
  readonly hours: StudyHours
  /** Meetings with study that the member missed, by reason: none is a fault, each can be made up for. */
  readonly absences: ReadonlyArray<{ readonly reason: AbsenceReason | null; readonly times: number }>
  readonly certificateNumber: string | null
}

export const branchHoursInput = z.object({ orgUnitId: z.uuid(), year: yearSchema })
export type BranchHoursInput = z.infer<typeof branchHoursInput>

/** Hours of the members of one branch: what is there, what is short and why. Throws NOT_FOUND, also for an organization that is no branch. */
export const branchHours = async (scope: Scope, { orgUnitId, year }: BranchHoursInput): Promise<{ orgUnitId: string; name: string; year: string; members: MemberHours[] }> => {
  const unit = await readableUnit(scope, orgUnitId)
  if (unit.kind !== 'branch') throw notFound('org_unit')
  const people = await listLearners(scope, [unit.id], dayOf(scope, year))
  const ids = people.map(({ memberId }) => memberId)
  const hours = await studyHoursOf(scope, { memberIds: ids, year })
  const verdicts = await judgeHours(scope, year, hours, ids)
  const absences = await studyAbsencesOf(scope, { memberIds: ids, year })
  const certificates = new Map((await listCertificates(scope, ids, year)).map((row) => [row.memberId, row.number]))
  const lines = people.flatMap(({ memberId, name }) => {
    const verdict = verdicts.get(memberId)
    return verdict ? [{ ...verdict, memberId, name, hours: hours.get(memberId) ?? noHours, absences: absences.get(memberId) ?? [], certificateNumber: certificates.get(memberId) ?? null }] : []
  })
  return { orgUnitId: unit.id, name: unit.name, year, members: lines }
}
