import type { ApiClient } from '@dangjian/app-shell'
import type { Transfer } from './types.ts'

type DraftInput = Parameters<ApiClient['transfer']['draftTransfer']['mutate']>[0]

/** What the form of a transfer holds. */
export type TransferTerms = Omit<DraftInput, 'memberId'>

/** A new transfer begins with nothing chosen but the usual reason. */
export const noTerms = { reason: 'work', confirmed: [], endsPosts: false, toName: '', reasonNote: '' } as const

/** The terms of a transfer as they stand, for correcting them. */
export const termsOf = (transfer: Transfer): Partial<TransferTerms> => ({
  way: transfer.way, reason: transfer.reason, reasonNote: transfer.reasonNote, duesPaidTo: transfer.duesPaidTo, endsPosts: transfer.endsPosts,
  confirmed: (['file', 'admission', 'disposal'] as const).filter((key) => transfer.confirmed.includes(key)),
  toName: transfer.way === 'package' ? transfer.toTenantName : (transfer.way === 'tenant' ? (transfer.toUnitName ?? '') : ''),
  ...(transfer.way === 'internal' && transfer.toUnitId !== null ? { toUnitId: transfer.toUnitId } : {}),
  ...(transfer.way === 'tenant' && transfer.toTenantId !== null ? { toTenantId: transfer.toTenantId } : {}),
})

/** What is sent: only the fields of the chosen way. */
export const sentTerms = (typed: TransferTerms): TransferTerms => ({
  way: typed.way, reason: typed.reason, reasonNote: typed.reasonNote ?? '', duesPaidTo: typed.duesPaidTo ?? null, confirmed: typed.confirmed ?? [], endsPosts: typed.endsPosts ?? false,
  toName: typed.way === 'internal' ? '' : (typed.toName ?? ''),
  ...(typed.way === 'internal' && typed.toUnitId !== undefined ? { toUnitId: typed.toUnitId } : {}),
  ...(typed.way === 'tenant' && typed.toTenantId !== undefined ? { toTenantId: typed.toTenantId } : {}),
})
