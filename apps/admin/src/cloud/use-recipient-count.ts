import { useApi } from '@dangjian/app-shell'
import { useQuery } from '@tanstack/react-query'
import { cloudText } from './locales/zh-CN.ts'
import type { MessageAudience } from './types.ts'

const text = cloudText.messages.form

/** How many a message would reach, as the server counts today; named persons are counted as chosen, the server checks each when it sends. */
export const useRecipientCount = (audience: MessageAudience | null): { words: string; count: number | null } => {
  const api = useApi()
  const isAsked = audience !== null && audience.kind !== 'members'
  // A disabled query still needs an input of the right shape.
  const asked = isAsked ? audience : { kind: 'subtree' as const, orgUnitId: '' }
  const counted = useQuery({ ...api.cloud.countRecipients.queryOptions({ audience: asked }), enabled: isAsked })
  if (audience === null) return { words: text.choose, count: null }
  const count = audience.kind === 'members' ? audience.memberIds.length : counted.data?.count
  if (count !== undefined) return { words: count === 0 ? text.nobody : text.will(count), count }
  return { words: counted.isError ? text.notCounted : text.counting, count: null }
}
