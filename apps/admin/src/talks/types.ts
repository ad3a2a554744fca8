import type { ApiClient } from '@dangjian/app-shell'

/** The answer of the matrix. */
export type TalkMatrix = Awaited<ReturnType<ApiClient['talks']['talkMatrix']['query']>>
