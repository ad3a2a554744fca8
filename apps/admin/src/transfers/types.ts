import type { ApiClient } from '@dangjian/app-shell'

type Answer<P extends { query: (...input: never[]) => Promise<unknown> }> = Awaited<ReturnType<P['query']>>
type Transfers = ApiClient['transfer']

/** A page of transfers with the counts of every group of states. */
export type TransferPageData = Answer<Transfers['listTransfers']>
export type TransferLine = TransferPageData['items'][number]
export type StateGroup = keyof TransferPageData['groups']
/** One transfer with timeline, pre-flight and the acts that are open. */
export type Transfer = Answer<Transfers['getTransfer']>
export type PreflightItem = Transfer['preflight'][number]
export type OverdueLine = Answer<Transfers['overdueTransfers']>[number]
export type DueTransfer = Answer<Transfers['dueTransfers']>[number]
