import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { holidayCalendar } from '@dangjian/regulations'
import { z } from 'zod'
import { freshReminder } from './fresh-reminder.ts'
import { proposeYear } from './plan-rules.ts'
import { changeReminder, insertPlanned, untouchedOf } from './reminder-store.ts'
import { yearSchema } from './reminder-schema.ts'

/** `holidays`: the triple around each statutory holiday; `routine`: what comes round every month, quarter and year. */
export const planYearInput = z.object({ orgUnitId: z.uuid(), year: yearSchema, sets: z.array(z.enum(['holidays', 'routine'])).min(1).max(2) })

/** What planning did. */
export interface PlannedYear {
  readonly added: number
  /** Provisional ones that the arrangement of the year, known by now, has moved. */
  readonly moved: number
  /** Proposals whose day had passed; they are not planned. */
  readonly past: number
  readonly isProvisional: boolean
}

/**
 * Puts the proposals of the rules into the plan of an organization and year; nothing is sent before somebody approves it. Repeating adds nothing twice, leaves what somebody
 * edited, approved or cancelled, and moves provisional days once the arrangement is known. Needs `reminder.manage` there. Throws NOT_FOUND, FORBIDDEN.
 */
export const planYear = async (scope: Scope, input: z.output<typeof planYearInput>): Promise<PlannedYear> => {
  const unit = await getOrgUnit(scope, input.orgUnitId)
  requireCan(scope.access, 'reminder.manage', unit.path)
  const proposals = proposeYear(input.year, unit.id, input.sets)
  const byKey = new Map(proposals.map((proposal) => [proposal.ruleKey, proposal]))
  const isProvisional = !holidayCalendar().years.includes(input.year)
  let moved = 0
  for (const row of isProvisional ? [] : await untouchedOf(scope, unit.id, input.year)) {
    const proposal = byKey.get(row.ruleKey ?? '')
    if (!proposal) continue
    const { ruleKey: _key, ...words } = proposal
    await changeReminder(scope, row.id, words)
    moved += 1
  }
  const day = today(scope.clock)
  const ahead = proposals.filter(({ sendOn }) => sendOn >= day)
  const added = await insertPlanned(scope, ahead.map((proposal) => freshReminder(scope, unit, input.year, proposal)))
  await scope.audit({
    action: 'reminder.planned', subject: { type: 'org_unit', id: unit.id }, orgPath: unit.path, summary: `编排${unit.name}${input.year}年提醒计划，新增${added}件`,
    details: { year: input.year, sets: input.sets, added, moved },
  })
  return { added, moved, past: proposals.length - ahead.length, isProvisional }
}
