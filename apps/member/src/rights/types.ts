import type { ApiClient } from '@dangjian/app-shell'

type Answer<P extends { query: (...input: never[]) => Promise<unknown> }> = Awaited<ReturnType<P['query']>>
type Disposal = ApiClient['disposal']

/** Answers of the procedures of this area, as the client gives them. */
export type MyRights = Answer<Disposal['myRights']>
export type MyDisposal = Answer<Disposal['myDisposal']>
export type MyAppeal = Answer<Disposal['myAppeal']>
