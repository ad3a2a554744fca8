import { can, pathsWith } from '@dangjian/contracts'
import { decodeCursor, encodeCursor, pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { AppError, isId, today } from '@dangjian/kernel'
import { approvalTerm, renderVerdict, type RenderedVerdict } from '@dangjian/regulations'
import { z } from 'zod'
import type { OrgAct, OrgActStepLine } from './org-act.ts'
import { countActs, listActPage, listSteps } from './org-act-store.ts'

export const listOrgActsInput = pageInputSchema.extend({
  status: z.enum(['proposed', 'approved', 'carried_out', 'refused', 'withdrawn', 'failed']).optional(),
  orgUnitId: z.uuid().optional(),
})
export type ListOrgActsInput = z.infer<typeof listOrgActsInput>

/** An act as a list shows it, with its steps and what the person may do with it. */
export interface OrgActLine extends Omit<OrgAct, 'proposedBy'> {
  readonly unitName: string
  readonly steps: readonly OrgActStepLine[]
  readonly canDecide: boolean
  readonly canWithdraw: boolean
  /** BR-08, for acts that set a branch up; null for all others. */
  readonly term: RenderedVerdict | null
}

const termOf = (scope: Scope, { change, status, appliedOn, decidedOn }: OrgAct): OrgActLine['term'] => {
  const setsUpBranch = (change.kind === 'set_up' && change.unitKind === 'branch') || change.kind === 'split'
  if (!setsUpBranch || status === 'withdrawn') return null
  return renderVerdict(approvalTerm({ appliedOn, decidedOn, today: today(scope.clock) }))
}

/** A page of acts on organizations inside the readable subtrees, the latest first. Throws CURSOR_INVALID. */
export const listOrgActs = async (scope: Scope, { cursor, limit, ...wanted }: ListOrgActsInput): Promise<Page<OrgActLine>> => {
  const [after, ...rest] = cursor === undefined ? [] : (decodeCursor(cursor) ?? [''])
  if (after !== undefined && (!isId(after) || rest.length > 0)) throw new AppError('CURSOR_INVALID', {}, 400)
  const filter = { ...wanted, paths: pathsWith(scope.access, 'org.read') }
  const rows = await listActPage(scope, filter, after, limit + 1)
  const shown = rows.slice(0, limit)
  const person = scope.actor.accountId ?? scope.actor.name
  const items = await Promise.all(
    shown.map(async ({ proposedBy, unitPath, ...act }): Promise<OrgActLine> => ({
      ...act,
      steps: await listSteps(scope, act.id),
      canDecide: act.status === 'proposed' && proposedBy !== person && can(scope.access, 'org.approve', unitPath),
      canWithdraw: act.status === 'proposed' && proposedBy === person && can(scope.access, 'org.manage', unitPath),
      term: termOf(scope, { ...act, proposedBy }),
    })),
  )
  const last = rows.length > limit ? shown.at(-1) : undefined
  return { items, total: await countActs(scope, filter), next: last ? encodeCursor([last.id]) : null }
}
