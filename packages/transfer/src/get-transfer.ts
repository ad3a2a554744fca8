import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { daysBetween, today, type LocalDate } from '@dangjian/kernel'
import { letterValidity, renderVerdict, type RenderedVerdict } from '@dangjian/regulations'
import type { TransferIdInput } from './approve-transfer.ts'
import { letterNumberText } from './issue-letter.ts'
import { listLetters } from './letter-store.ts'
import { personRecordSchema, type PersonRecord } from './person-record.ts'
import { noSources, preflight, type PreflightItem, type PreflightSources } from './preflight.ts'
import { readableTransfer, type TransferPaths } from './transfer-access.ts'
import { listEvents, type TransferEvent, type TransferRow } from './transfer-store.ts'

/** What the person may do with the transfer now. */
export interface TransferActs {
  readonly correct: boolean
  readonly approve: boolean
  /** Why approving is not open to whoever could otherwise: 'same_person' drafted it or is concerned. */
  readonly approveBlock: 'same_person' | null
  readonly send: boolean
  readonly withdraw: boolean
  readonly receive: boolean
  readonly refuse: boolean
  readonly reissue: boolean
  readonly letter: boolean
  readonly exportPackage: boolean
  readonly recordAnswer: boolean
}

/** What the receiver may read of the person before the receipt: nothing protected. */
export type IncomingRecord = Pick<PersonRecord, 'gender' | 'birthDate' | 'education' | 'joinedOn' | 'formalOn' | 'jobTitle' | 'posts' | 'affiliations'>

/** One transfer with everything its page shows. */
export interface TransferDetail extends Omit<TransferRow, 'recordSealed' | 'draftedBy' | 'approvedBy' | 'namePinyin' | 'nameInitials' | 'createdAt' | 'originMemberId'> {
  readonly events: readonly TransferEvent[]
  readonly preflight: readonly PreflightItem[]
  readonly letters: ReadonlyArray<{ readonly id: string; readonly number: string; readonly issuedOn: LocalDate; readonly validUntil: LocalDate; readonly state: 'valid' | 'used' | 'lost' | 'void' }>
  readonly letterVerdict: RenderedVerdict | null
  readonly daysInTransit: number | null
  readonly record: IncomingRecord | null
  readonly acts: TransferActs
}

const actsOf = (scope: Scope, row: TransferRow, paths: TransferPaths): TransferActs => {
  const may = (permission: string, path: string | null): boolean => path !== null && can(scope.access, permission, path)
  const mayReceive = row.state === 'sent' && may(row.direction === 'internal' ? 'transfer.handle' : 'transfer.approve', paths.target)
  const mayApprove = may('transfer.approve', paths.origin)
  const isSamePerson = row.draftedBy === (scope.actor.accountId ?? scope.actor.name) || (row.memberId !== null && scope.actor.memberId === row.memberId)
  const isOut = mayApprove && row.state === 'sent' && row.way !== 'internal'
  return {
    correct: ['drafted', 'refused'].includes(row.state) && may('transfer.handle', paths.origin),
    approve: row.state === 'drafted' && mayApprove && !isSamePerson,
    approveBlock: row.state === 'drafted' && mayApprove && isSamePerson ? 'same_person' : null,
    send: row.state === 'approved' && mayApprove,
    withdraw: ['drafted', 'approved', 'sent', 'refused'].includes(row.state) && may('transfer.handle', paths.origin),
    receive: mayReceive,
    refuse: mayReceive,
    reissue: isOut,
    letter: row.direction === 'out' && ['sent', 'withdrawing', 'received'].includes(row.state) && mayApprove,
    exportPackage: isOut && row.way === 'package',
    recordAnswer: isOut && row.way === 'package',
  }
}

const incomingRecord = (scope: Scope, row: TransferRow): IncomingRecord | null => {
  if (row.recordSealed === null) return null
  const { gender, birthDate, education, joinedOn, formalOn, jobTitle, posts, affiliations } = personRecordSchema.parse(JSON.parse(scope.fields.open(row.recordSealed)))
  return { gender, birthDate, education, joinedOn, formalOn, jobTitle, posts, affiliations }
}

/** A transfer of a side one may read: terms, timeline, pre-flight while it is drafted, letters, and which acts are open. Throws NOT_FOUND. */
export const getTransfer = async (scope: Scope, input: TransferIdInput, sources: PreflightSources = noSources): Promise<TransferDetail> => {
  const { row, paths } = await readableTransfer(scope, input.id)
  const isOrigin = paths.origin !== null && can(scope.access, 'transfer.read', paths.origin)
  const onDate = today(scope.clock)
  const isChecked = isOrigin && row.memberId !== null && ['drafted', 'refused'].includes(row.state)
  const letters = isOrigin ? await listLetters(scope, row.id) : []
  const isTravelling = row.state === 'sent' || row.state === 'withdrawing'
  const { recordSealed: _record, draftedBy: _drafter, approvedBy: _approver, namePinyin: _pinyin, nameInitials: _initials, createdAt: _created, originMemberId: _origin, ...shown } = row
  const verdict = row.letterIssuedOn !== null && row.letterValidUntil !== null && isTravelling ? letterValidity({ issuedOn: row.letterIssuedOn, validUntil: row.letterValidUntil, onDate }) : null
  return {
    ...shown,
    events: await listEvents(scope, row.id),
    preflight: isChecked && row.memberId !== null ? await preflight(scope, row, row.memberId, sources) : [],
    letters: letters.map(({ id, year, number, issuedOn, validUntil, state }) => ({ id, number: letterNumberText(year, number), issuedOn, validUntil, state })),
    letterVerdict: verdict === null ? null : renderVerdict(verdict),
    daysInTransit: isTravelling && row.sentOn !== null ? daysBetween(row.sentOn, onDate) : null,
    record: paths.target !== null && can(scope.access, 'transfer.read', paths.target) ? incomingRecord(scope, row) : null,
    acts: actsOf(scope, row, paths),
  }
}
