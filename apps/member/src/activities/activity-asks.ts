import { useApi, type ApiClient } from '@dangjian/app-shell'
import { formatDayFor } from '@dangjian/ui'
import { useQuery } from '@tanstack/react-query'
import { useAskPart, type HomeAsk, type UseAsks } from '../home/ask.ts'
import { activityAsksText as text } from './locales/asks.zh-CN.ts'

type Returned = Awaited<ReturnType<ApiClient['activities']['myEvents']['query']>>['returned']

/** Own works that came back with a note. Enrolling is an offer and never asked. Pure. */
export const activityAsks = (returned: Returned, today: string): HomeAsk[] => returned.map(({ id, title, note, on }) => ({
  key: id, order: 'came', date: on, title: text.returned(title), note, state: 'due', deadline: text.state(formatDayFor(on, today)), label: text.act, href: `/activities/works/${id}`,
}))

/** Source: works to be revised. */
export const useActivityAsks: UseAsks = () => useAskPart(useQuery(useApi().activities.myEvents.queryOptions({})), ({ returned }, today) => activityAsks(returned, today))
