import { pathsWith } from '@dangjian/contracts'
import { decodeCursor, encodeCursor, pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { AppError, isId } from '@dangjian/kernel'
import { z } from 'zod'
import { findMember } from '../member-store.ts'
import { openMember } from '../update-member.ts'
import { shownValue } from './correctable-fields.ts'
import { countCorrectionsIn, listCorrectionsIn } from './correction-store.ts'
import { toCorrection, type OwnCorrection } from './own-corrections.ts'

export const listCorrectionsInput = pageInputSchema.extend({ which: z.enum(['pending', 'answered']).default('pending') })
export type ListCorrectionsInput = z.infer<typeof listCorrectionsInput>

/** A correction beside what the file says now; protected values masked on both sides. */
export interface CorrectionLine extends OwnCorrection {
  readonly memberId: string
  readonly memberName: string
  readonly orgUnitShortName: string
  readonly current: string | null
  /** Whether the person who asks may answer: nobody answers the own correction. */
  readonly canAnswer: boolean
}

const keysOf = (cursor: string): [string, string] => {
  const [at, id, ...rest] = decodeCursor(cursor) ?? []
  if (at === undefined || Number.isNaN(Date.parse(at)) || id === undefined || !isId(id) || rest.length > 0) throw new AppError('CURSOR_INVALID', {}, 400)
  return [at, id]
}

/** Corrections asked for by members of the subtrees with member.manage: waiting ones oldest first, answered ones latest first. Throws CURSOR_INVALID. */
export const listCorrections = async (scope: Scope, { cursor, limit, which }: ListCorrectionsInput): Promise<Page<CorrectionLine>> => {
  const paths = pathsWith(scope.access, 'member.manage')
  const rows = await listCorrectionsIn(scope, paths, which, cursor === undefined ? undefined : keysOf(cursor), limit + 1)
  const items: CorrectionLine[] = []
  for (const row of rows.slice(0, limit)) {
    const member = await findMember(scope, row.memberId)
    items.push({
      ...toCorrection(scope, row), memberId: row.memberId, memberName: row.memberName, orgUnitShortName: row.orgUnitShortName,
      current: member ? shownValue(row.field, openMember(scope, member)[row.field]) : null,
      canAnswer: row.status === 'pending' && row.memberId !== scope.actor.memberId,
    })
  }
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { items, total: await countCorrectionsIn(scope, paths, which), next: last ? encodeCursor([last.filedAt.toISOString(), last.id]) : null }
}
