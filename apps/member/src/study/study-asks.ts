import { useApi, type ApiClient } from '@dangjian/app-shell'
import { addDays } from '@dangjian/kernel'
import { formatRelative, stateOfDeadline } from '@dangjian/ui'
import { useQuery } from '@tanstack/react-query'
import { useAskPart, type HomeAsk, type UseAsks } from '../home/ask.ts'
import { studyAsksText as text } from './locales/asks.zh-CN.ts'

type Quiz = Pick<Awaited<ReturnType<ApiClient['study']['myQuizzes']['query']>>[number], 'id' | 'title' | 'state' | 'closesOn'>

/** A quiz is told of in its last days; before that it stands on the page 学习 only. */
const LAST_DAYS = 7

/** Quizzes that were begun and not handed in, and open ones in their last days. Pure. */
export const quizAsks = (quizzes: readonly Quiz[], today: string): HomeAsk[] =>
  quizzes.filter(({ state, closesOn }) => closesOn >= today && (state === 'begun' || (state === 'open' && closesOn <= addDays(today, LAST_DAYS)))).map(({ id, title, state, closesOn }) => ({
    key: id, order: 'due', date: closesOn, title, note: state === 'begun' ? text.note.begun : text.note.open, state: stateOfDeadline(closesOn, today), deadline: text.deadline(formatRelative(closesOn, today)), label: text.act,
    href: `/study/quizzes/${id}`,
  }))

/** Source: quizzes. */
export const useQuizAsks: UseAsks = () => useAskPart(useQuery(useApi().study.myQuizzes.queryOptions({})), quizAsks)
