import { QueryView } from '@dangjian/app-shell'
import { EmptyState } from '@dangjian/ui/member'
import type { ReactNode } from 'react'
import { pointsText as text } from './locales/zh-CN.ts'
import type { Explanation } from './points-view.ts'
import type { useExplanation } from './use-explanation.ts'

/** The four states of an explanation; nothing published yet is one of them. */
export const ExplanationView = ({ scores, explanation, children }: ReturnType<typeof useExplanation> & { children: (explanation: Explanation) => ReactNode }) => (
  <QueryView query={scores} subject={text.title} rows={6} isEmpty={(found) => found.length === 0} empty={<EmptyState title={text.none.title} willHold={text.none.willHold} />}>
    {() => <QueryView query={explanation} subject={text.title} rows={6}>{children}</QueryView>}
  </QueryView>
)
