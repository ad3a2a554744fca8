import { useText } from '@dangjian/plugin-kit/browser'
import { StateTag } from '@dangjian/ui/admin'
import type { MethodState } from '../server/list-methods.ts'

const looks = { submitted: 'due', published: 'done', returned: 'failed' } as const

/** Where a method stands, as icon and word; the province calls a new one by its own task. */
export const MethodStateTag = ({ state, isReviewer = false }: { state: MethodState; isReviewer?: boolean }) => {
  const text = useText()
  return <StateTag state={looks[state]}>{isReviewer && state === 'submitted' ? text('review.state.submitted') : text(`state.${state}`)}</StateTag>
}
