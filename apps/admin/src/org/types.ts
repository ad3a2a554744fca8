import type { ApiClient } from '@dangjian/app-shell'

/** An organization of the tree. */
export type Unit = Awaited<ReturnType<ApiClient['org']['listOrgTree']['query']>>[number]
/** A line of the tree with its counts. */
export type TreeLine = Awaited<ReturnType<ApiClient['org']['orgTreePage']['query']>>[number]
/** Everything on the page of one organization. */
export type UnitPageData = Awaited<ReturnType<ApiClient['org']['getOrgUnit']['query']>>
export type UnitKind = Unit['kind']
export type UnitForm = Unit['form']
export type Post = UnitPageData['posts'][number]
export type PostKind = Post['post']
/** An act on organizations as the list shows it. */
export type ActLine = Awaited<ReturnType<ApiClient['org']['listOrgActs']['query']>>['items'][number]
/** An act as it is proposed. */
export type ActProposal = Parameters<ApiClient['org']['proposeOrgAct']['mutate']>[0]
export type ActChange = ActProposal['change']
export type ActKind = ActChange['kind']
/** A unit of the unit line. */
export type LineUnit = Awaited<ReturnType<ApiClient['org']['listWorkUnits']['query']>>[number]
