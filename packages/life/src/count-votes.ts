import { hasAttended } from '@dangjian/contracts'
import { AppError, type LocalDate } from '@dangjian/kernel'
import { committeeMeetingQuorum, ordinaryMeetingQuorum, voteOutcome, type Verdict } from '@dangjian/regulations'
import type { AttendanceLine, ResolutionLine } from './meeting-schema.ts'
import type { MeetingTemplate } from './meeting-templates.ts'
import type { RosterPerson } from './roster.ts'

/** Heads with a vote: 应到会, and 实到会 among them. */
export interface Voters {
  readonly eligible: number
  readonly present: number
}

/** Counts those who may vote. Being exempt from coming takes nobody out of 应到会 (rules.md 1.2, 1.3). */
export const countVoters = (roster: readonly RosterPerson[], lines: readonly Pick<AttendanceLine, 'memberId' | 'state'>[]): Voters => {
  const present = new Set(lines.filter((line) => hasAttended(line.state)).map((line) => line.memberId))
  const voters = roster.filter((person) => person.hasVote)
  return { eligible: voters.length, present: voters.filter((person) => present.has(person.memberId)).length }
}

/** Whether the meeting may open: BR-15 第十二条 for a committee, BR-14 第十一条 for members; null for a kind that takes no resolution. */
export const judgeOpening = (template: MeetingTemplate, voters: Voters, onDate: LocalDate): { opened: boolean; quorum: Verdict | null } => {
  if (template.votes === null) return { opened: true, quorum: null }
  const quorum = template.votes === 'committee' ? committeeMeetingQuorum(voters, { onDate }) : ordinaryMeetingQuorum(voters, { onDate })
  return { opened: quorum.facts.opens, quorum }
}

/** A resolution as counted. */
export interface CountedResolution extends ResolutionLine {
  readonly outcome: 'passed' | 'rejected'
  readonly verdict: Verdict
}

const judgeOne = (template: MeetingTemplate, voters: Voters, onDate: LocalDate, line: ResolutionLine, index: number): CountedResolution => {
  if (template.votes === null) throw new AppError('RESOLUTION_NOT_ALLOWED', { path: `resolutions.${index}`, kind: template.kind })
  try {
    const verdict = voteOutcome({ meeting: template.votes, ...voters, inFavour: line.inFavour, against: line.against, abstain: line.abstained }, { onDate })
    return { ...line, outcome: verdict.facts.passed ? 'passed' : 'rejected', verdict }
  } catch (error) {
    if (error instanceof AppError) throw new AppError(error.code, { ...error.details, path: `resolutions.${index}.inFavour`, title: line.title }, error.status)
    throw error
  }
}

/**
 * Counts the votes of each resolution: without quorum or without more than half of 应到会 it stands as not passed, with the verdict that says so
 * (BR-14, BR-15). Throws RESOLUTION_NOT_ALLOWED (a kind that decides nothing) and VOTE_SUM_MISMATCH, each with the field's `path`.
 */
export const countVotes = (template: MeetingTemplate, voters: Voters, onDate: LocalDate, lines: readonly ResolutionLine[]): CountedResolution[] =>
  lines.map((line, index) => judgeOne(template, voters, onDate, line, index))
