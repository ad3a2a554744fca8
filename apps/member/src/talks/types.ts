import type { ApiClient } from '@dangjian/app-shell'

/** The own talks. */
export type MyTalks = Awaited<ReturnType<ApiClient['talks']['myTalks']['query']>>
export type MyTalk = MyTalks['talks'][number]
