import { useApi, type ApiClient } from '@dangjian/app-shell'
import { addDays, localDateOf } from '@dangjian/kernel'
import { formatDayFor, formatDeadline, formatRelative, stateOfDeadline } from '@dangjian/ui'
import { useQuery } from '@tanstack/react-query'
import { useAskPart, type HomeAsk, type UseAsks } from './ask.ts'
import { homeText } from './locales/zh-CN.ts'

type Answer<F extends (...input: never[]) => Promise<unknown>> = Awaited<ReturnType<F>>
type Reply = Pick<Answer<ApiClient['life']['myAsks']['query']>[number], 'meetingId' | 'title' | 'date' | 'time' | 'place'>
type Message = Pick<Answer<ApiClient['cloud']['myMessages']['query']>['items'][number], 'id' | 'title' | 'sentBy' | 'sentAt' | 'readAt'>
type Score = Pick<Answer<ApiClient['scoring']['myScore']['query']>[number], 'runId' | 'fromPeriod' | 'toPeriod' | 'objectionsUntil' | 'objectionsOpen'>
type Objection = Pick<Answer<ApiClient['scoring']['myObjections']['query']>['items'][number], 'id' | 'runId' | 'entryId' | 'ruleTitle' | 'status' | 'answeredAt'>
type Notice = Pick<Answer<ApiClient['disposal']['myRights']['query']>['notices'][number], 'id' | 'kind' | 'notifiedOn' | 'mayDefend' | 'hasDefended'>

/** An answer is news for this many days. */
const ANSWER_DAYS = 14
const text = homeText.asks

/** Meetings that still wait for an answer. Pure. */
export const replyAsks = (replies: readonly Reply[], today: string): HomeAsk[] => replies.map(({ meetingId, title, date, time, place }) => ({
  key: meetingId, order: 'due', date, title, note: text.reply.note(formatDayFor(date, today), time, place), state: stateOfDeadline(date, today), deadline: text.reply.deadline(formatRelative(date, today)),
  label: text.reply.act, href: `/activities/${meetingId}`,
}))

/** Published scores whose time for objections is open. Pure. */
export const scoreAsks = (scores: readonly Score[], today: string): HomeAsk[] => scores.filter(({ objectionsOpen }) => objectionsOpen).map(({ runId, fromPeriod, toPeriod, objectionsUntil }) => ({
  key: runId, order: 'due', date: objectionsUntil, title: text.score.title(homeText.months(Number(fromPeriod.slice(5)), Number(toPeriod.slice(5)))), note: text.score.note,
  state: stateOfDeadline(objectionsUntil, today), deadline: text.score.deadline(formatDeadline(objectionsUntil, today)), label: text.score.act, href: `/points?run=${runId}`,
}))

/** Unread messages. Pure. */
export const messageAsks = (messages: readonly Message[], today: string): HomeAsk[] => messages.filter(({ readAt }) => readAt === null).map(({ id, title, sentBy, sentAt }) => {
  const date = localDateOf(new Date(sentAt))
  return { key: id, order: 'came', date, title, note: text.message.note(sentBy, formatDayFor(date, today)), state: 'due', deadline: text.message.state, label: text.message.act, href: `/articles/messages/${id}` }
})

/** Notices of a disposal that the member may still answer. Pure. */
export const noticeAsks = (notices: readonly Notice[], today: string): HomeAsk[] => notices.filter(({ mayDefend, hasDefended }) => mayDefend && !hasDefended).map(({ id, kind, notifiedOn }) => ({
  key: id, order: 'first', date: notifiedOn, title: text.notice.title(text.notice.kinds[kind]), note: text.notice.note, state: 'due', deadline: text.notice.state(formatDayFor(notifiedOn, today)), label: text.notice.act, href: `/me/rights/cases/${id}`,
}))

/** Answers to own objections of the last 14 days. Pure. */
export const answerAsks = (objections: readonly Objection[], today: string): HomeAsk[] => objections.flatMap(({ id, runId, entryId, ruleTitle, status, answeredAt }) => {
  if (status === 'open' || answeredAt === null) return []
  const date = localDateOf(new Date(answeredAt))
  if (date < addDays(today, -ANSWER_DAYS)) return []
  return [{
    key: id, order: 'came', date, title: text.answer.title, note: ruleTitle, state: status === 'upheld' ? 'done' : 'info', deadline: text.answer.deadline(text.answer.states[status], formatDayFor(date, today)),
    label: text.answer.act, href: `/points/entries/${entryId}?run=${runId}`,
  }]
})

/** Source: meetings. */
export const useReplyAsks: UseAsks = () => useAskPart(useQuery(useApi().life.myAsks.queryOptions({})), replyAsks)
/** Source: messages. */
export const useMessageAsks: UseAsks = () => useAskPart(useQuery(useApi().cloud.myMessages.queryOptions({})), ({ items }, today) => messageAsks(items, today))
/** Source: scores. */
export const useScoreAsks: UseAsks = () => useAskPart(useQuery(useApi().scoring.myScore.queryOptions({})), scoreAsks)
/** Source: answers to objections. */
export const useAnswerAsks: UseAsks = () => useAskPart(useQuery(useApi().scoring.myObjections.queryOptions({})), ({ items }, today) => answerAsks(items, today))
/** Source: notices before a vote. */
export const useNoticeAsks: UseAsks = () => useAskPart(useQuery(useApi().disposal.myRights.queryOptions()), ({ notices }, today) => noticeAsks(notices, today))
