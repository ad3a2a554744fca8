import { localDateOf, localTimeOf } from '@dangjian/kernel'
import { formatDayFor } from '@dangjian/ui'
import { ActButton, OfflineStrip, VerdictNote } from '@dangjian/ui/member'
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isKept } from './kept-queries.ts'
import { offlineText as text } from './locales/zh-CN.ts'
import { useOffline } from './offline-state.ts'
import { dropAct } from './outbox.ts'

/** When the oldest answer came that is on this page, in milliseconds; 0 when nothing is shown. */
const oldestShown = (queryClient: QueryClient): number =>
  queryClient.getQueryCache().getAll()
    .filter((query) => query.getObserversCount() > 0 && query.state.data !== undefined && isKept(query.queryKey))
    .reduce((oldest, { state }) => (oldest === 0 || state.dataUpdatedAt < oldest ? state.dataUpdatedAt : oldest), 0)

const Strip = () => {
  const queryClient = useQueryClient()
  // The moment is the device's, so its day is compared with the device's day, not with the server's.
  const [today] = useState(() => localDateOf(new Date()))
  const { acts } = useOffline()
  const at = new Date(oldestShown(queryClient))
  const [day, time] = [localDateOf(at), localTimeOf(at)]
  const waiting = acts.filter(({ failure }) => failure === null)
  return (
    <>
      <OfflineStrip at={day === today ? text.today(time) : text.day(formatDayFor(day, today), time)} onRetry={() => void queryClient.refetchQueries({ type: 'active' })} />
      {waiting.length === 0 ? null : <p className="dj-sm" role="status">{text.waiting(waiting.map(({ label }) => label).join(text.gap))}</p>}
    </>
  )
}

/** Above every page: that there is no line and of when the page is, what waits, and what the server has refused meanwhile. Nothing while all is well. */
export const OfflineNotice = () => {
  const { isOffline, acts } = useOffline()
  return (
    <>
      {isOffline ? <Strip /> : null}
      {acts.map(({ key, label, failure }) => (failure === null ? null : (
        <VerdictNote key={key} tone="warn" isLive what={`${text.notSent(label)}${failure.what}`} why={failure.why} next={failure.next} action={<ActButton act={{ key: 'drop', label: text.discard, onSelect: () => void dropAct(key) }} />} />
      )))}
    </>
  )
}
