import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { ageOn, conflict, notFound, today, type LocalDate } from '@dangjian/kernel'
import { clearMember } from '@dangjian/members'
import { rootUnit } from '@dangjian/org'
import type { TransferIdInput } from './approve-transfer.ts'
import { listLetters } from './letter-store.ts'
import { letterNumberText } from './issue-letter.ts'
import { fingerprintOf } from './package-file.ts'
import { ownKey } from './own-key.ts'
import { readableTransfer } from './transfer-access.ts'

/** What stands on a printed introduction letter: the letter and its receipt slip. */
export interface LetterSheet {
  readonly number: string
  readonly issuer: string
  readonly receiver: string
  readonly name: string
  readonly gender: 'male' | 'female'
  readonly age: number
  readonly ethnicity: string
  readonly status: 'formal' | 'probationary'
  /** Printed in full: a letter without it introduces nobody. */
  readonly idNumber: string
  readonly fromUnitName: string
  readonly duesPaidTo: string | null
  readonly phone: string | null
  readonly issuedOn: LocalDate
  readonly validUntil: LocalDate
  readonly issuedByName: string
  /** Opens the package; only on letters that leave the deployment. */
  readonly code: string | null
  readonly fingerprint: string | null
}

/**
 * The current letter of a transfer for printing. It holds the identity number, so every print leaves a trace (SE-06). Throws NOT_FOUND, FORBIDDEN (transfer.approve over
 * the branch of origin), TRANSFER_WITHOUT_LETTER.
 */
export const letterSheet = async (scope: Scope, input: TransferIdInput): Promise<LetterSheet> => {
  const { row, paths } = await readableTransfer(scope, input.id)
  if (paths.origin === null || row.memberId === null) throw notFound('transfer')
  requireCan(scope.access, 'transfer.approve', paths.origin)
  const letter = (await listLetters(scope, row.id)).at(-1)
  if (!letter) throw conflict('TRANSFER_WITHOUT_LETTER', { name: row.memberName })
  const member = await clearMember(scope, row.memberId)
  const committee = await rootUnit(scope)
  const isPackage = row.way === 'package'
  await scope.audit({ action: 'transfer.letter-printed', subject: { type: 'transfer', id: row.id }, orgPath: paths.origin, summary: `打印${row.memberName}的组织关系介绍信${letterNumberText(letter.year, letter.number)}`, details: { letterId: letter.id } })
  return {
    number: letterNumberText(letter.year, letter.number), issuer: committee.name, receiver: [row.toTenantName, row.toUnitName].filter(Boolean).join(''),
    name: member.name, gender: member.gender, age: ageOn(member.birthDate, today(scope.clock)), ethnicity: member.ethnicity, status: member.status, idNumber: member.idNumber,
    fromUnitName: row.fromUnitName, duesPaidTo: row.duesPaidTo, phone: member.phone, issuedOn: letter.issuedOn, validUntil: letter.validUntil, issuedByName: letter.issuedByName,
    code: isPackage ? scope.fields.open(letter.codeSealed) : null, fingerprint: isPackage ? fingerprintOf((await ownKey(scope)).publicKey) : null,
  }
}
