import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { clearMember } from '@dangjian/members'
import { ownTenant } from '@dangjian/tenancy'
import type { TransferIdInput } from './approve-transfer.ts'
import { listLetters } from './letter-store.ts'
import { ownKey } from './own-key.ts'
import { writePackage } from './package-file.ts'
import { gatherRecord } from './person-record.ts'
import { asApproved, originTransfer } from './transfer-access.ts'

/** A package as a file. */
export interface PackageFile {
  readonly fileName: string
  readonly content: string
}

/**
 * The signed package of a transfer that leaves the deployment. The person's data open only with the code on the paper letter; every copy leaves a trace. Throws
 * NOT_FOUND, FORBIDDEN (transfer.approve), TRANSFER_NOT_IN_TRANSIT, TRANSFER_WITHOUT_PACKAGE.
 */
export const exportPackage = async (scope: Scope, input: TransferIdInput): Promise<PackageFile> => {
  const { row, path, memberId } = await originTransfer(scope, input.id, 'transfer.approve')
  if (row.way !== 'package') throw conflict('TRANSFER_WITHOUT_PACKAGE', { name: row.memberName })
  const letter = (await listLetters(scope, row.id)).find(({ state }) => state === 'valid')
  if (row.state !== 'sent' || !letter || row.letterNumber === null) throw conflict('TRANSFER_NOT_IN_TRANSIT', { name: row.memberName })
  const [tenant, key] = [await ownTenant(scope), await ownKey(scope)]
  const record = await gatherRecord(asApproved(scope), memberId, row.duesPaidTo, await clearMember(scope, memberId))
  const written = await writePackage(
    {
      transferId: row.id, attempt: row.attempt, issuer: { code: tenant.code, name: tenant.name, publicKey: key.publicKey }, receiver: row.toTenantName, fromUnitName: row.fromUnitName,
      letter: { number: row.letterNumber, issuedOn: letter.issuedOn, validUntil: letter.validUntil }, reason: row.reason, reasonNote: row.reasonNote,
    },
    record, scope.fields.open(letter.codeSealed), key,
  )
  await scope.audit({ action: 'transfer.package-exported', subject: { type: 'transfer', id: row.id }, orgPath: path, summary: `导出${row.memberName}的组织关系转接数据包`, details: { letter: row.letterNumber } })
  return { fileName: `组织关系转接-${row.memberName}-${letter.year}-${String(letter.number).padStart(4, '0')}.json`, content: `${JSON.stringify(written, null, 2)}\n` }
}
