import type { ApiClient } from '@dangjian/app-shell'

type Answer<P extends { query: (...input: never[]) => Promise<unknown> }> = Awaited<ReturnType<P['query']>>

/** Answers of the procedures of this area, as the client gives them. */
export type MyBallotLine = Answer<ApiClient['ballots']['myBallots']>[number]
export type MyBallot = Answer<ApiClient['ballots']['myBallot']>
export type BallotContent = Parameters<ApiClient['ballots']['castBallot']['mutate']>[0]['content']
