import type { Scope } from '@dangjian/db'
import { AppError, type LocalDate } from '@dangjian/kernel'
import { eligibleVoters, type AdmissionAttempt, type AdmissionDocumentKind } from '@dangjian/regulations'
import { eligibleOfBallot } from './bound-ballot.ts'
import type { BallotInput, StepData } from './contract/step-data.ts'
import type { LoadedCase } from './load-case.ts'
import { idsNamedIn } from './named-people.ts'
import { selectBranchPeople, selectPeople, type Person } from './people-store.ts'

const isFormalOn = (person: Person, onDate: LocalDate): boolean => person.status === 'formal' && (person.formalOn === null || person.formalOn <= onDate)

/** Those of a branch who may vote on a day: formal then, rights not suspended (rules.md 1.2), less the exclusions that both consents cover (1.3). Throws QUORUM_EXCLUSION_INCOMPLETE. */
export const votersOf = async (scope: Scope, orgUnitId: string, onDate: LocalDate, exclusions: NonNullable<BallotInput['exclusions']> = []): Promise<{ eligible: number; probationary: number }> => {
  const people = await selectBranchPeople(scope, orgUnitId, onDate)
  const inBranch = new Set(people.map(({ memberId }) => memberId))
  const stranger = exclusions.find(({ memberId }) => !inBranch.has(memberId))
  if (stranger) throw new AppError('ADMISSION_EXCLUSION_UNKNOWN', { memberId: stranger.memberId })
  const voters = eligibleVoters(
    people.map((person) => ({ memberId: person.memberId, status: isFormalOn(person, onDate) ? 'formal' : 'probationary', areRightsSuspended: person.state === 'suspended' })),
    exclusions,
  )
  return { eligible: voters.length, probationary: people.filter((person) => !isFormalOn(person, onDate)).length }
}

export interface BuiltAttempt {
  readonly attempt: AdmissionAttempt
  readonly names: readonly string[]
  readonly eligible?: number
}

/** People named by a step, in the order given. Throws ADMISSION_PERSON_UNKNOWN for an id that is nobody's in this tenant or somebody who left, ADMISSION_PERSON_TWICE. */
const peopleOf = async (scope: Scope, ids: readonly string[]): Promise<Person[]> => {
  if (new Set(ids).size < ids.length) throw new AppError('ADMISSION_PERSON_TWICE', {})
  const found = new Map((await selectPeople(scope, ids)).map((person) => [person.memberId, person]))
  return ids.map((id) => {
    const person = found.get(id)
    if (!person || person.state === 'exited') throw new AppError('ADMISSION_PERSON_UNKNOWN', {})
    return person
  })
}

/** What a step's data say to its rules on a day. Throws as `peopleOf` and `votersOf`, ADMISSION_VOTES_UNSUMMED. */
export const attemptOf = async (scope: Scope, loaded: LoadedCase, data: StepData, onDate: LocalDate, papers: readonly AdmissionDocumentKind[]): Promise<BuiltAttempt> => {
  const people = await peopleOf(scope, idsNamedIn(data))
  const names = people.map(({ name }) => name)
  const base: AdmissionAttempt = { key: data.kind, onDate, papers }
  if (data.kind === 'contacts' || data.kind === 'introducers') {
    const notFormal = people.filter((person) => !isFormalOn(person, onDate)).map(({ name }) => name)
    return { names, attempt: { ...base, people: { count: people.length, notFormal } } }
  }
  if (data.kind === 'candidate') return { names, attempt: { ...base, heard: data.heard } }
  if (data.kind === 'training') return { names, attempt: { ...base, training: { days: data.days, hours: data.hours } } }
  if (data.kind === 'pre_review') return { names, attempt: { ...base, isLeavingSoon: data.isLeavingSoon && data.conclusion === 'qualified' } }
  if (data.kind === 'approval') return { names, attempt: { ...base, isSpecial: data.isSpecial } }
  if (data.kind === 'admission_meeting' || data.kind === 'conversion_meeting') {
    const { exclusions, meetingId: _meeting, ballotId, ...votes } = data.ballot
    const ofBallot = ballotId === undefined ? undefined : await eligibleOfBallot(scope, ballotId)
    const eligible = ofBallot ?? (await votersOf(scope, loaded.row.orgUnitId, onDate, exclusions)).eligible
    const cast = votes.inFavour + votes.against + votes.abstain + votes.invalid
    if (cast !== votes.present) throw new AppError('ADMISSION_VOTES_UNSUMMED', { present: votes.present, cast })
    const conversion = data.kind === 'conversion_meeting' ? { outcome: data.outcome, ...(data.extendMonths === undefined ? {} : { extendMonths: data.extendMonths }) } : {}
    return { names, eligible, attempt: { ...base, ballot: { eligible, ...votes }, ...conversion } }
  }
  return { names, attempt: base }
}

/** Whether a step passed: conclusions and decisions as given, ballots by their count. */
export const isPassed = (data: StepData, judgements: ReadonlyArray<{ readonly code: string }>): boolean => {
  switch (data.kind) {
    case 'political_review': return data.conclusion === 'pass'
    case 'committee_review': return data.opinion === 'agree'
    case 'pre_review': return data.conclusion === 'qualified'
    case 'party_group_decision':
    case 'conversion_party_group': return data.decision === 'agree'
    case 'approval':
    case 'conversion_approval': return data.decision === 'approved'
    case 'admission_meeting':
    case 'conversion_meeting': return judgements.some(({ code }) => code === 'ADM_VOTE_PASSED')
    default: return true
  }
}
