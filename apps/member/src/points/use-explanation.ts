import { useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { skipToken, useQuery } from '@tanstack/react-query'

const newest = { run: '' }

/** My published results, and the explanation of the one named in the address (`?run=`), else of the newest. */
export const useExplanation = () => {
  const api = useApi()
  const { memberId } = useSession()
  const [{ run }] = useUrlState(newest)
  const scores = useQuery(api.scoring.myScore.queryOptions({}))
  const score = scores.data?.find(({ runId }) => runId === run) ?? scores.data?.[0]
  const runId = run === '' ? score?.runId : run
  const explanation = useQuery(api.scoring.explainResult.queryOptions(runId === undefined || memberId === null ? skipToken : { runId, subjectId: memberId }))
  return { scores, explanation }
}
