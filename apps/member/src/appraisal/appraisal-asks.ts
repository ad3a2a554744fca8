import { useApi } from '@dangjian/app-shell'
import { formatDayFor, stateOfDeadline } from '@dangjian/ui'
import { useQuery } from '@tanstack/react-query'
import { useAskPart, type HomeAsk, type UseAsks } from '../home/ask.ts'
import { appraisalAsksText as text } from './locales/asks.zh-CN.ts'
import type { MyLine, MyReportLine } from './types.ts'

/** What 民主评议 asks now: to write, to fill in, to look at the result. Pure. */
export const appraisalAsks = (lines: ReadonlyArray<Pick<MyLine, 'campaignId' | 'orgUnitName' | 'year' | 'ask' | 'dueOn'>>, today: string): HomeAsk[] => lines.flatMap(({ campaignId, orgUnitName, year, ask, dueOn }) => {
  if (ask === null) return []
  const date = dueOn ?? today
  return [{
    key: `appraisal-${campaignId}`, order: 'due', date, title: text.titles[ask](year), note: ask === 'mutual' || ask === 'poll' ? `${orgUnitName}${text.gap}${text.secret}` : orgUnitName, state: stateOfDeadline(date, today),
    deadline: dueOn === null ? text.open : text.deadline(formatDayFor(dueOn, today)), label: text.labels[ask], href: `/appraisal/${campaignId}`,
  }]
})

/** What 述职评议 asks now. Pure. */
export const reportAsks = (lines: ReadonlyArray<Pick<MyReportLine, 'id' | 'orgUnitName' | 'memberName' | 'year' | 'ask'>>, today: string): HomeAsk[] => lines.flatMap(({ id, orgUnitName, memberName, year, ask }) =>
  ask === null ? [] : [{
    key: `report-${id}`, order: 'due', date: today, title: ask === 'review' ? text.report.review(memberName) : text.report.acknowledge(year), note: orgUnitName, state: 'due', deadline: text.open,
    label: ask === 'review' ? text.labels.review : text.labels.acknowledge, href: `/appraisal/reports/${id}`,
  }])

/** Source: 民主评议. */
export const useAppraisalAsks: UseAsks = () => useAskPart(useQuery(useApi().appraisal.myAppraisals.queryOptions()), ({ items }, today) => appraisalAsks(items, today))
/** Source: 述职评议. */
export const useReportAsks: UseAsks = () => useAskPart(useQuery(useApi().appraisal.myReports.queryOptions()), ({ items }, today) => reportAsks(items, today))
