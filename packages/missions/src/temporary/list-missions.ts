import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { attachmentsOf } from '@dangjian/members'
import { unitsById } from '@dangjian/org'
import { z } from 'zod'
import type { MissionKind } from '../tables.ts'
import { readableMissions } from './readable-missions.ts'

export const listMissionsInput = z.object({ state: z.enum(['running', 'ended']).optional() }).prefault({})
export type ListMissionsInput = z.infer<typeof listMissionsInput>

/** One mission of the list. */
export interface MissionLine {
  readonly id: string
  readonly kind: MissionKind
  readonly name: string
  readonly place: string
  readonly orgUnitName: string
  readonly startsOn: LocalDate
  readonly plannedTo: LocalDate
  readonly endedOn: LocalDate | null
  readonly branchName: string | null
  readonly branchState: 'proposed' | 'standing' | 'refused' | 'closed' | null
  /** Members attached to its temporary branch, now or until it closed. */
  readonly members: number
  readonly homeBranches: number
}

/** Every mission the person may see, running ones first. */
export const listMissions = async (scope: Scope, input: ListMissionsInput): Promise<{ items: MissionLine[] }> => {
  const { missions, branches } = await readableMissions(scope)
  const shown = missions.filter(({ endedOn }) => input.state === undefined || (endedOn === null) === (input.state === 'running'))
  const units = await unitsById(scope, shown.map(({ orgUnitId }) => orgUnitId))
  const people = Map.groupBy(await attachmentsOf(scope, branches.flatMap(({ orgUnitId }) => orgUnitId ?? [])), ({ orgUnitId }) => orgUnitId)
  const items = shown.map(({ id, kind, name, place, orgUnitId, startsOn, plannedTo, endedOn }): MissionLine => {
    const branch = branches.find(({ missionId }) => missionId === id)
    const attached = people.get(branch?.orgUnitId ?? '') ?? []
    return {
      id, kind, name, place, startsOn, plannedTo, endedOn, orgUnitName: units.get(orgUnitId)?.name ?? '', branchName: branch?.name ?? null, branchState: branch?.state ?? null,
      members: new Set(attached.map(({ memberId }) => memberId)).size, homeBranches: new Set(attached.map(({ homeUnitId }) => homeUnitId)).size,
    }
  })
  return { items }
}
