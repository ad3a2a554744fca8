import type { Scope } from '@dangjian/db'
import { AppError, today } from '@dangjian/kernel'
import { lockTree } from '@dangjian/org'
import { concernedUnits } from './concerned-units.ts'
import { executeChange } from './execute-change.ts'
import { insertStep, listDueActs, lockAct, orTakingBack, updateAct } from './org-act-store.ts'

/**
 * Carries out the approved acts whose day has come, each for itself; one that cannot be carried out any more is marked so with its reason and stays on record. Answers how
 * many were carried out. For the worker, several of which may run at once.
 */
export const carryOutDueActs = async (scope: Scope): Promise<number> => {
  const day = today(scope.clock)
  const due = await listDueActs(scope, day)
  if (due.length === 0) return 0
  await lockTree(scope)
  let done = 0
  for (const { id } of due) {
    const act = await lockAct(scope, id)
    if (act?.status !== 'approved') continue
    const error = await orTakingBack(scope, async () => executeChange(scope, act.change, await concernedUnits(scope, act.change, 'org.approve'), act.effectiveOn))
    if (error !== undefined && !(error instanceof AppError)) throw error
    const status = error === undefined ? 'carried_out' : 'failed'
    await updateAct(scope, id, error === undefined ? { status, carriedOutOn: day } : { status })
    await insertStep(scope, id, status, error === undefined ? null : error.code)
    await scope.audit({ action: `org.act-${error === undefined ? 'carried-out' : 'failed'}`, subject: { type: 'org_act', id }, summary: `${error === undefined ? '执行' : '未能执行'}${act.title}`, details: { kind: act.kind } })
    if (error === undefined) done += 1
  }
  return done
}
