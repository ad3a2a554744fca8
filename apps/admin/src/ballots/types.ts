import type { ApiClient } from '@dangjian/app-shell'

type Answer<P extends { query: (...input: never[]) => Promise<unknown> }> = Awaited<ReturnType<P['query']>>

/** Answers of the procedures of this area, as the client gives them. */
export type BallotDetail = Answer<ApiClient['ballots']['getBallot']>
export type BallotLine = Answer<ApiClient['ballots']['listBallots']>['items'][number]
export type BallotResult = NonNullable<BallotDetail['result']>
export type NewBallot = Parameters<ApiClient['ballots']['createBallot']['mutate']>[0]
export type PaperCount = NonNullable<Parameters<ApiClient['ballots']['countBallot']['mutate']>[0]['paper']>
