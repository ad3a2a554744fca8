import { useApi } from '@dangjian/app-shell'
import { useQuery } from '@tanstack/react-query'
import type { ObjectionLine } from './types.ts'

/** The explanation in which the objection stands: its entry, and the lines that answered it. */
export const useObjectedEntry = ({ runId, memberId, entryId, id }: ObjectionLine) => {
  const explanation = useQuery(useApi().scoring.explainResult.queryOptions({ runId, subjectId: memberId }))
  const entries = explanation.data?.dimensions.flatMap((dimension) => dimension.entries) ?? []
  return { explanation, entry: entries.find((one) => one.id === entryId), answering: entries.filter((one) => one.answersObjectionId === id) }
}
