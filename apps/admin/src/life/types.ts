import type { ApiClient } from '@dangjian/app-shell'

type Answer<P extends { query: (...input: never[]) => Promise<unknown> }> = Awaited<ReturnType<P['query']>>
type Life = ApiClient['life']

/** Answers of the procedures of this area, as the client gives them. */
export type Matrix = Answer<Life['complianceMatrix']>
/** Everything that the calendar asks for: meetings, and what is no meeting. */
export type LifeKind = Matrix['obligations'][number]['kind']
export type Finding = Matrix['findings'][number]
export type MatrixRow = Matrix['rows'][number]
export type MatrixCell = MatrixRow['cells'][string][number]
export type CellState = MatrixCell['state']
export type CellDetail = Answer<Life['complianceCell']>
export type Meeting = Answer<Life['getMeeting']>
export type MeetingItem = Answer<Life['listMeetings']>['items'][number]
export type MeetingDraft = Answer<Life['draftMeeting']>
export type RosterLine = MeetingDraft['roster'][number]
export type DueItem = Answer<Life['dueItems']>['items'][number]
export type MonthProposals = Answer<Life['monthProposals']>
export type DutyRoster = Answer<Life['getDutyRoster']>
export type FrequencyLine = Answer<Life['listFrequencies']>[number]
export type SignalView = Answer<Life['recordSignals']>[number]
