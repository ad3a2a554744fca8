import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, notFound, periodLastDay, today } from '@dangjian/kernel'
import { branchRoster } from '@dangjian/members'
import { getOrgUnit, isHomeBranch, listUnitsInPaths, type OrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { withoutNestedLoops } from './evaluation-store.ts'
import { monthSchema } from './points.ts'
import { findRuleSet } from './rule-set-store.ts'
import { freezeFacts, hashInputs, hashResults, insertEntries, insertResults, insertRun, insertRunSubjects, updateRun } from './run-store.ts'

/** Which adopted rule set, which months (both inclusive), whose members. */
export const runScoresInput = z.object({ ruleSetId: z.uuid(), fromPeriod: monthSchema, toPeriod: monthSchema, orgUnitId: z.uuid() })

/** What a computation says of itself. */
export interface RunFigures {
  readonly id: string
  readonly memberCount: number
  readonly factCount: number
  readonly inputsHash: string
  readonly resultsHash: string
}

const subjectsUnder = async (scope: Scope, unit: OrgUnit, onDate: string) => {
  const units = unit.kind === 'group' ? [unit] : (await listUnitsInPaths(scope, [unit.path], ['branch'])).filter(isHomeBranch)
  const rosters = await Promise.all(units.map(async ({ id }) => (await branchRoster(scope, id, onDate)).map(({ memberId }) => ({ subjectId: memberId, orgUnitId: id }))))
  return [...new Map(rosters.flat().map((subject) => [subject.subjectId, subject])).values()]
}

/**
 * Computes scores for the members of every branch under an organization and freezes who and what went in. Nobody but organizers sees it before
 * it is published. One set-based evaluation whatever the size; a member without facts stands at the base and is marked as without record.
 * Members are those of the roster on the last day of the last month, or today when that day is still to come. Needs `score.run` at the
 * organization. Throws NOT_FOUND, RULE_SET_NOT_ADOPTED, RULE_SET_NOT_FOR_MEMBERS, RUN_PERIOD_ORDER, RUN_EMPTY.
 */
export const runScores = async (scope: Scope, input: z.output<typeof runScoresInput>): Promise<RunFigures> => {
  const unit = await getOrgUnit(scope, input.orgUnitId)
  requireCan(scope.access, 'score.run', unit.path)
  const ruleSet = await findRuleSet(scope, input.ruleSetId)
  if (!ruleSet) throw notFound('rule_set')
  if (ruleSet.status !== 'adopted') throw conflict('RULE_SET_NOT_ADOPTED', { title: ruleSet.title, version: ruleSet.version })
  if (ruleSet.body.subject !== 'member') throw new AppError('RULE_SET_NOT_FOR_MEMBERS', { title: ruleSet.title })
  if (input.fromPeriod > input.toPeriod) throw new AppError('RUN_PERIOD_ORDER', { from: input.fromPeriod, to: input.toPeriod })
  const lastDay = periodLastDay(input.toPeriod)
  const now = today(scope.clock)
  const subjects = await subjectsUnder(scope, unit, lastDay < now ? lastDay : now)
  if (subjects.length === 0) throw new AppError('RUN_EMPTY', { orgUnit: unit.name })

  const id = newId()
  const row = { id, ...input, status: 'computed' as const, memberCount: subjects.length, createdBy: scope.actor.name, createdAt: scope.clock.now() }
  await insertRun(scope, { ...row, factCount: 0, inputsHash: '', resultsHash: '' })
  await insertRunSubjects(scope, id, subjects)
  const kinds = [...new Set(ruleSet.body.rules.map((rule) => rule.fact))]
  const { factCount, inputsHash, resultsHash } = await withoutNestedLoops(scope, async () => {
    const frozen = await freezeFacts(scope, id, { from: input.fromPeriod, to: input.toPeriod }, kinds)
    await insertEntries(scope, ruleSet.body, id)
    await insertResults(scope, ruleSet.body, id)
    const hashOfInputs = await hashInputs(scope, id, { ruleSetHash: ruleSet.hash, from: input.fromPeriod, to: input.toPeriod })
    return { factCount: frozen, inputsHash: hashOfInputs, resultsHash: await hashResults(scope, ruleSet.body, id, 'ledger') }
  })
  await updateRun(scope, id, { factCount, inputsHash, resultsHash })
  await scope.audit({
    action: 'score-run.computed', subject: { type: 'score_run', id }, orgPath: unit.path,
    summary: `按《${ruleSet.title}》第${ruleSet.version}版计算${unit.shortName}${input.fromPeriod}至${input.toPeriod}积分，共${subjects.length}人`,
    details: { ...input, memberCount: subjects.length, factCount, inputsHash, resultsHash },
  })
  return { id, memberCount: subjects.length, factCount, inputsHash, resultsHash }
}
