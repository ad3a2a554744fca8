import type { Scope } from '@dangjian/db'
import { idsOfPath, unitsById } from '@dangjian/org'
import { quotaJudgement, standingOf, type AdmissionJudgement } from '@dangjian/regulations'
import { countAdmitted } from './case-store.ts'
import type { LoadedCase } from './load-case.ts'
import { selectQuotas } from './plan-store.ts'

/** What the year's plans above the branch say to one more admission (DEV-A7). */
export const quotaNotices = async (scope: Scope, { unit, facts }: LoadedCase): Promise<AdmissionJudgement[]> => {
  const year = Number((standingOf(facts, 'admission_meeting')?.onDate ?? '').slice(0, 4))
  const ids = idsOfPath(unit.path)
  const quotas = (await selectQuotas(scope, year)).filter(({ orgUnitId }) => ids.includes(orgUnitId))
  const units = await unitsById(scope, quotas.map(({ orgUnitId }) => orgUnitId))
  const judgements: AdmissionJudgement[] = []
  for (const { orgUnitId, quota } of quotas) {
    const planned = units.get(orgUnitId)
    if (!planned) continue
    const admitted = (await countAdmitted(scope, [planned.path], 'admittedOn', `${year}-01-01`, `${year}-12-31`)).reduce((sum, { count }) => sum + count, 0)
    const judgement = quotaJudgement({ unit: planned.name, year, quota, admitted })
    if (judgement) judgements.push(judgement)
  }
  return judgements
}
