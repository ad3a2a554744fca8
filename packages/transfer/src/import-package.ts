import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, today } from '@dangjian/kernel'
import { pinyinOf } from '@dangjian/members'
import { letterValidity, renderVerdict, type RenderedVerdict } from '@dangjian/regulations'
import { ownTenant } from '@dangjian/tenancy'
import { z } from 'zod'
import { findTrustedKey, keepTrustedKey } from './key-store.ts'
import { dayText, fill, transferTexts as text } from './locales/zh-CN.ts'
import { fingerprintOf, openPackage, readPackage } from './package-file.ts'
import { changeTransfer, findTransfer, insertEvent, insertTransfer } from './transfer-store.ts'

/** `content` is the package's text, `code` what is printed on the paper letter; `acceptsNewKey` after the issuer confirmed that its key changed. */
export const importPackageInput = z.object({ content: z.string().min(2).max(500_000), code: z.string().trim().min(16).max(24), acceptsNewKey: z.boolean().default(false) })
export type ImportPackageInput = z.output<typeof importPackageInput>

/** What came in: the transfer, by whose key, and what the letter's period says. */
export interface ImportedPackage {
  readonly id: string
  readonly issuer: string
  readonly fingerprint: string
  readonly letter: RenderedVerdict
}

/**
 * Takes a package from outside the deployment in as a transfer that waits for receipt. The signature proves that nothing was changed, the code of the sealed paper
 * letter that it is the issuer's, and from then on the issuer is known by its key. An expired letter warns (EDU-07). Throws FORBIDDEN (transfer.approve over the whole
 * tenant), PACKAGE_UNREADABLE, PACKAGE_SIGNATURE_INVALID, PACKAGE_CODE_WRONG, PACKAGE_KEY_CHANGED, PACKAGE_ALREADY_HERE.
 */
export const importPackage = async (scope: Scope, input: ImportPackageInput): Promise<ImportedPackage> => {
  requireCan(scope.access, 'transfer.approve', '/')
  const parsed = readPackage(input.content)
  const { body } = parsed
  const record = await openPackage(parsed, input.code)
  const trusted = await findTrustedKey(scope, body.issuer.code)
  if (trusted !== undefined && trusted !== body.issuer.publicKey && !input.acceptsNewKey) throw conflict('PACKAGE_KEY_CHANGED', { issuer: body.issuer.name, fingerprint: fingerprintOf(body.issuer.publicKey) })
  if (trusted !== body.issuer.publicKey) await keepTrustedKey(scope, { issuerCode: body.issuer.code, issuerName: body.issuer.name, publicKey: body.issuer.publicKey })
  const tenant = await ownTenant(scope)
  const content = {
    way: 'package', state: 'sent', attempt: body.attempt, memberId: null, memberName: record.name, ...pinyinOf(record.name), memberStatus: record.status,
    fromUnitName: body.fromUnitName, fromTenantId: null, fromTenantName: body.issuer.name, toTenantId: tenant.id, toTenantName: tenant.name, toUnitName: null, toUnitId: null,
    reason: body.reason, reasonNote: body.reasonNote, duesPaidTo: record.duesPaidTo, sentOn: body.letter.issuedOn,
    letterNumber: body.letter.number, letterIssuedOn: body.letter.issuedOn, letterValidUntil: body.letter.validUntil, recordSealed: scope.fields.seal(JSON.stringify(record)), originMemberId: record.originMemberId,
  } as const
  const id = body.transferId
  const isNew = await insertTransfer(scope, { ...content, id, direction: 'in', confirmed: [], endsPosts: false, draftedOn: body.letter.issuedOn, draftedBy: body.issuer.name, draftedByName: body.issuer.name })
  if (!isNew) {
    const row = await findTransfer(scope, id, true)
    const isNextTry = row?.direction === 'in' && row.way === 'package' && row.state === 'refused' && row.attempt < body.attempt
    if (!row || !isNextTry || !(await changeTransfer(scope, id, { states: ['refused'], attempt: row.attempt }, content))) throw conflict('PACKAGE_ALREADY_HERE', { name: record.name })
  }
  await insertEvent(scope, { id, attempt: body.attempt }, 'arrived', fill(text.validUntil, { letter: body.letter.number, day: dayText(body.letter.validUntil) }))
  const fingerprint = fingerprintOf(body.issuer.publicKey)
  await scope.audit({ action: 'transfer.package-imported', subject: { type: 'transfer', id }, summary: `导入${body.issuer.name}转来的组织关系数据包，党员${record.name}`, details: { fingerprint, letter: body.letter.number } })
  const verdict = letterValidity({ issuedOn: body.letter.issuedOn, validUntil: body.letter.validUntil, onDate: today(scope.clock) })
  return { id, issuer: body.issuer.name, fingerprint, letter: renderVerdict(verdict) }
}
