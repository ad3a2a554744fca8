import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { addDays, daysBetween, today, type LocalDate } from '@dangjian/kernel'
import { listTransferPage, type TransferLine } from './transfer-list-store.ts'

/** Days in transit after which origin and receiver are reminded, ours to choose; the last comes before the letter expires. */
export const transitReminderDays = [30, 60, 80] as const

/** What a transfer waits for, and from whom the person who asks can give it. */
export type DueKind = 'approve' | 'send' | 'receive' | 'refused' | 'transit' | 'letter'

/** A due item of the workbench. `dueOn` is the day by which the act is expected, as far as a rule names one. */
export interface DueTransfer {
  readonly id: string
  readonly kind: DueKind
  readonly memberName: string
  readonly place: string
  readonly days: number
  readonly dueOn: LocalDate | null
}

const limit = 100

const kindOf = (line: TransferLine, side: 'out' | 'in', day: LocalDate, mayApprove: boolean): DueKind | null => {
  if (side === 'in') return line.state === 'sent' ? 'receive' : null
  if (line.state === 'drafted') return mayApprove ? 'approve' : null
  if (line.state === 'approved') return mayApprove ? 'send' : null
  if (line.state === 'refused') return 'refused'
  if (line.state !== 'sent' && line.state !== 'withdrawing') return null
  if (line.letterValidUntil !== null && line.letterValidUntil < day) return 'letter'
  return line.sentOn !== null && daysBetween(line.sentOn, day) >= transitReminderDays[0] ? 'transit' : null
}

const placeOf = (line: TransferLine, side: 'out' | 'in'): string =>
  side === 'in' ? (line.direction === 'internal' ? line.fromUnitName : line.fromTenantName) : line.direction === 'internal' ? (line.toUnitName ?? '') : line.toTenantName

const latestReminder = (days: number): number => transitReminderDays.filter((limitDays) => limitDays <= days).at(-1) ?? 0

/**
 * What the person's work is asked for by transfers: approvals, letters to send, receipts, refusals to mend, long transits (30, 60, 80 days) and expired letters; the
 * oldest first, 100 of each side at most.
 */
export const dueTransfers = async (scope: Scope): Promise<DueTransfer[]> => {
  const day = today(scope.clock)
  const approvePaths = pathsWith(scope.access, 'transfer.approve')
  const handlePaths = pathsWith(scope.access, 'transfer.handle')
  const due: DueTransfer[] = []
  for (const side of ['out', 'in'] as const) {
    const states = side === 'in' ? (['sent'] as const) : (['drafted', 'approved', 'sent', 'withdrawing', 'refused'] as const)
    for (const line of await listTransferPage(scope, { side, paths: handlePaths, states }, undefined, limit)) {
      const kind = kindOf(line, side, day, approvePaths.length > 0)
      if (kind === null) continue
      const since = line.refusedOn !== null && kind === 'refused' ? line.refusedOn : (line.sentOn ?? line.draftedOn)
      const days = daysBetween(since, day)
      due.push({
        id: line.id, kind, memberName: line.memberName, place: placeOf(line, side), days,
        dueOn: kind === 'letter' || kind === 'receive' ? line.letterValidUntil : kind === 'transit' && line.sentOn !== null ? addDays(line.sentOn, latestReminder(days)) : null,
      })
    }
  }
  return due.toSorted((a, b) => b.days - a.days)
}
