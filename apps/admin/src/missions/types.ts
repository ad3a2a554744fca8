import type { ApiClient } from '@dangjian/app-shell'

type Missions = ApiClient['missions']
type Answer<K extends keyof Missions> = Missions[K] extends { query: (...args: never[]) => Promise<infer O> } ? O : never

export type CommitteeLine = Answer<'listCommitteeTerms'>['items'][number]
export type TermState = CommitteeLine['state']
export type TermChange = NonNullable<CommitteeLine['change']>
export type SeatPost = CommitteeLine['seats'][number]['post']
export type PairLine = Answer<'listPairs'>['items'][number]
export type BranchBalance = Answer<'branchBalance'>['items'][number]
export type MassOrg = Answer<'getMassOrg'>
export type MassOrgPerson = MassOrg['people'][number]
export type MassOrgLine = Answer<'listMassOrgs'>['items'][number]
export type MissionLine = Answer<'listMissions'>['items'][number]
export type Mission = Answer<'getMission'>
export type MissionBranch = NonNullable<Mission['branch']>
export type Team = Mission['teams'][number]
