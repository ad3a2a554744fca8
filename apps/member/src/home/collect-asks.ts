import type { ApiClient } from '@dangjian/app-shell'
import { addDays, localDateOf } from '@dangjian/kernel'
import { formatDayFor, formatDeadline, formatRelative, stateOfDeadline, type StateName } from '@dangjian/ui'
import { homeText } from './locales/zh-CN.ts'

type Answer<F extends (...input: never[]) => Promise<unknown>> = Awaited<ReturnType<F>>
type Reply = Answer<ApiClient['life']['myAsks']['query']>[number]
type Message = Answer<ApiClient['cloud']['myMessages']['query']>['items'][number]
type Score = Answer<ApiClient['scoring']['myScore']['query']>[number]
type Objection = Answer<ApiClient['scoring']['myObjections']['query']>['items'][number]
type Notice = Answer<ApiClient['disposal']['myRights']['query']>['notices'][number]

/** Everything that may ask something of the member. */
export interface AskSources {
  readonly replies: ReadonlyArray<Pick<Reply, 'meetingId' | 'title' | 'date' | 'time' | 'place'>>
  readonly messages: ReadonlyArray<Pick<Message, 'id' | 'title' | 'sentBy' | 'sentAt' | 'readAt'>>
  readonly scores: ReadonlyArray<Pick<Score, 'runId' | 'fromPeriod' | 'toPeriod' | 'objectionsUntil' | 'objectionsOpen'>>
  /** Notices of a disposal that the member may still answer. */
  readonly notices?: ReadonlyArray<Pick<Notice, 'id' | 'kind' | 'notifiedOn' | 'mayDefend' | 'hasDefended'>>
  readonly objections: ReadonlyArray<Pick<Objection, 'id' | 'runId' | 'entryId' | 'ruleTitle' | 'status' | 'answeredAt'>>
}

/** One thing asked of the member, as AskList shows it; `date` orders it. */
export interface HomeAsk {
  readonly key: string
  readonly date: string
  readonly title: string
  readonly note: string
  readonly state: StateName
  readonly deadline: string
  readonly label: string
  readonly href: string
}

/** An answer is news for this many days. */
const ANSWER_DAYS = 14
const text = homeText.asks

const ofReply = ({ meetingId, title, date, time, place }: AskSources['replies'][number], today: string): HomeAsk => ({
  key: meetingId, date, title, note: text.reply.note(formatDayFor(date, today), time, place), state: stateOfDeadline(date, today), deadline: text.reply.deadline(formatRelative(date, today)),
  label: text.reply.act, href: `/activities/${meetingId}`,
})

const ofScore = ({ runId, fromPeriod, toPeriod, objectionsUntil }: AskSources['scores'][number], today: string): HomeAsk => ({
  key: runId, date: objectionsUntil, title: text.score.title(homeText.months(Number(fromPeriod.slice(5)), Number(toPeriod.slice(5)))), note: text.score.note,
  state: stateOfDeadline(objectionsUntil, today), deadline: text.score.deadline(formatDeadline(objectionsUntil, today)), label: text.score.act, href: `/points?run=${runId}`,
})

const ofMessage = ({ id, title, sentBy, sentAt }: AskSources['messages'][number], today: string): HomeAsk => {
  const date = localDateOf(new Date(sentAt))
  return { key: id, date, title, note: text.message.note(sentBy, formatDayFor(date, today)), state: 'due', deadline: text.message.state, label: text.message.act, href: `/articles/messages/${id}` }
}

const ofNotice = ({ id, kind, notifiedOn }: NonNullable<AskSources['notices']>[number], today: string): HomeAsk => ({
  key: id, date: notifiedOn, title: text.notice.title(text.notice.kinds[kind]), note: text.notice.note, state: 'due', deadline: text.notice.state(formatDayFor(notifiedOn, today)), label: text.notice.act, href: `/me/rights/cases/${id}`,
})

const ofAnswer = ({ id, runId, entryId, ruleTitle, status, answeredAt }: AskSources['objections'][number], today: string): HomeAsk[] => {
  if (status === 'open' || answeredAt === null) return []
  const date = localDateOf(new Date(answeredAt))
  if (date < addDays(today, -ANSWER_DAYS)) return []
  return [{
    key: id, date, title: text.answer.title, note: ruleTitle, state: status === 'upheld' ? 'done' : 'info', deadline: text.answer.deadline(text.answer.states[status], formatDayFor(date, today)),
    label: text.answer.act, href: `/points/entries/${entryId}?run=${runId}`,
  }]
}

/**
 * What is asked of the member: first a notice that may be answered before a vote, then what has a deadline, the nearest first (replies, an open time for objections), then what came in, the latest
 * first (unread messages, answers of the last 14 days). Pure.
 */
export const collectAsks = ({ replies, messages, scores, objections, notices = [] }: AskSources, today: string): HomeAsk[] => {
  const due = [...replies.map((one) => ofReply(one, today)), ...scores.filter(({ objectionsOpen }) => objectionsOpen).map((one) => ofScore(one, today))]
  const came = [...messages.filter(({ readAt }) => readAt === null).map((one) => ofMessage(one, today)), ...objections.flatMap((one) => ofAnswer(one, today))]
  const told = notices.filter(({ mayDefend, hasDefended }) => mayDefend && !hasDefended).map((one) => ofNotice(one, today))
  return [...told, ...due.sort((a, b) => a.date.localeCompare(b.date)), ...came.sort((a, b) => b.date.localeCompare(a.date))]
}
