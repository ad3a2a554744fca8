import type { ApiClient } from '@dangjian/app-shell'

/** An organization of the tree. */
export type Unit = Awaited<ReturnType<ApiClient['org']['listOrgTree']['query']>>[number]
/** Everything on the page of one organization. */
export type UnitPageData = Awaited<ReturnType<ApiClient['org']['getOrgUnit']['query']>>
export type UnitKind = Unit['kind']
export type Post = UnitPageData['posts'][number]
export type PostKind = Post['post']
