import { pathsWith } from '@dangjian/contracts'
import { decodeCursor, encodeCursor, pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { AppError, isId, isLocalDate } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { countBallots, selectBallots } from '../ballot-store.ts'
import type { BallotMatter, BallotMethod, BallotPhase } from '../tables.ts'

export const listBallotsInput = pageInputSchema.extend({ orgUnitId: z.uuid().optional(), subjectId: z.uuid().optional(), show: z.enum(['running', 'announced', 'cancelled']).optional() })
export type ListBallotsInput = z.input<typeof listBallotsInput>

/** One ballot of a list. */
export interface BallotLine {
  readonly id: string
  readonly title: string
  readonly orgUnitName: string
  readonly matter: BallotMatter
  readonly method: BallotMethod
  readonly heldOn: string
  readonly phase: BallotPhase
  readonly round: number
  readonly isPassed: boolean | null
}

const phases: Readonly<Record<'running' | 'announced' | 'cancelled', readonly BallotPhase[]>> = { running: ['draft', 'roster', 'open', 'closed', 'counted', 'confirmed'], announced: ['announced'], cancelled: ['cancelled'] }

const placeOf = (cursor: string | undefined): { on: string; id: string } | undefined => {
  if (cursor === undefined) return undefined
  const [on, id, ...rest] = decodeCursor(cursor) ?? []
  if (on === undefined || id === undefined || !isLocalDate(on) || !isId(id) || rest.length > 0) throw new AppError('CURSOR_INVALID', {}, 400)
  return { on, id }
}

/** Ballots in the subtrees of meeting.read, the latest day first. Throws NOT_FOUND for an organization out of reach and CURSOR_INVALID. */
export const listBallots = async (scope: Scope, input: ListBallotsInput): Promise<Page<BallotLine>> => {
  const limit = input.limit ?? 20
  const paths = input.orgUnitId === undefined ? pathsWith(scope.access, 'meeting.read') : [(await getOrgUnit(scope, input.orgUnitId, 'meeting.read')).path]
  const filter = { paths, phases: input.show === undefined ? undefined : phases[input.show], subjectId: input.subjectId }
  const rows = await selectBallots(scope, filter, { after: placeOf(input.cursor), limit: limit + 1 })
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    items: page.map(({ id, title, unitName, matter, method, heldOn, phase, round, result }) => ({ id, title, orgUnitName: unitName, matter, method, heldOn, phase, round, isPassed: phase === 'announced' ? (result?.isPassed ?? null) : null })),
    total: await countBallots(scope, filter),
    next: rows.length > limit && last ? encodeCursor([last.heldOn, last.id]) : null,
  }
}
