import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, today } from '@dangjian/kernel'
import { branchRoster } from '@dangjian/members'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { calendarText } from '../locales/calendar.zh-CN.ts'
import { timeSchema } from '../meeting-schema.ts'
import { dutyPatterns, type DutyPattern } from './duty-patterns.ts'
import { deleteDutyRoster, insertDutyRoster, replaceDutyCrews, selectDutyCrews, selectDutyRoster, updateDutyRoster } from './roster-store.ts'

const shiftSchema = z
  .object({ name: z.string().trim().min(1).max(20), from: timeSchema.nullable(), to: timeSchema.nullable() })
  .refine(({ from, to }) => (from === null) === (to === null), { path: ['to'] })

export const dutyRosterInput = z.object({ orgUnitId: z.uuid() })
export const saveDutyRosterInput = z.object({
  orgUnitId: z.uuid(),
  name: z.string().trim().min(1).max(50),
  crews: z.number().int().min(1).max(12),
  cycle: z.array(shiftSchema).min(1).max(60),
  anchorOn: z.iso.date().refine((day) => day >= '2000-01-01' && day < '2200-01-01'),
  members: z.array(z.object({ memberId: z.uuid(), crew: z.number().int().min(0).max(11) })).max(500),
  /** The version that was seen; absent for a first roster. */
  version: z.number().int().min(1).optional(),
})
export type SaveDutyRosterInput = z.infer<typeof saveDutyRosterInput>

/** The duty roster of a branch, with everybody who may stand on it. */
export interface DutyRosterView {
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly roster: { readonly name: string; readonly crews: number; readonly cycle: SaveDutyRosterInput['cycle']; readonly anchorOn: string; readonly version: number; readonly changedBy: string; readonly changedOn: string } | null
  readonly people: readonly { readonly memberId: string; readonly name: string; readonly crew: number | null }[]
  readonly patterns: readonly DutyPattern[]
}

/** The roster of a branch, or how one would begin. Throws NOT_FOUND and FORBIDDEN (meeting.plan). */
export const getDutyRoster = async (scope: Scope, { orgUnitId }: z.infer<typeof dutyRosterInput>): Promise<DutyRosterView> => {
  const unit = await getOrgUnit(scope, orgUnitId, 'meeting.read')
  requireCan(scope.access, 'meeting.plan', unit.path)
  const roster = await selectDutyRoster(scope, unit.id)
  const crews = new Map(roster ? (await selectDutyCrews(scope, roster.id)).map(({ memberId, crew }) => [memberId, crew]) : [])
  const people = (await branchRoster(scope, unit.id, today(scope.clock))).map(({ memberId, name }) => ({ memberId, name, crew: crews.get(memberId) ?? null }))
  return {
    orgUnitId: unit.id, orgUnitName: unit.name, people, patterns: dutyPatterns,
    roster: roster ? { name: roster.name, crews: roster.crews, cycle: roster.cycle, anchorOn: roster.anchorOn, version: roster.version, changedBy: roster.changedBy, changedOn: today({ now: () => roster.changedAt }) } : null,
  }
}

/**
 * Saves the duty roster of a branch: data for finding times at which most can come, never a record of anybody's attendance. Throws NOT_FOUND, FORBIDDEN
 * (meeting.plan), DUTY_NOT_BRANCH, DUTY_CREW_UNKNOWN, DUTY_MEMBER_UNKNOWN and DUTY_CHANGED.
 */
export const saveDutyRoster = async (scope: Scope, input: SaveDutyRosterInput): Promise<{ orgUnitId: string; version: number }> => {
  const unit = await getOrgUnit(scope, input.orgUnitId, 'meeting.read')
  requireCan(scope.access, 'meeting.plan', unit.path)
  if (unit.kind !== 'branch') throw new AppError('DUTY_NOT_BRANCH', { path: 'orgUnitId', unit: unit.name })
  if (input.members.some(({ crew }) => crew >= input.crews)) throw new AppError('DUTY_CREW_UNKNOWN', { path: 'members', crews: input.crews })
  const known = new Set((await branchRoster(scope, unit.id, today(scope.clock))).map(({ memberId }) => memberId))
  const members = [...new Map(input.members.map((line) => [line.memberId, line])).values()]
  const strangers = members.filter(({ memberId }) => !known.has(memberId))
  if (strangers.length > 0) throw new AppError('DUTY_MEMBER_UNKNOWN', { path: 'members', count: strangers.length })
  const { name, crews, cycle, anchorOn, version } = input
  const change = { name, crews, cycle, anchorOn, changedBy: scope.actor.name, changedAt: scope.clock.now() }
  const old = await selectDutyRoster(scope, unit.id)
  const id = old?.id ?? newId()
  const isSaved = old ? old.version === version && (await updateDutyRoster(scope, id, old.version, change)) : version === undefined && (await insertDutyRoster(scope, { id, orgUnitId: unit.id, ...change }))
  if (!isSaved) throw conflict('DUTY_CHANGED', { unit: unit.name })
  await replaceDutyCrews(scope, id, members)
  await scope.audit({
    action: 'duty-roster.saved', subject: { type: 'duty_roster', id }, orgPath: unit.path, summary: calendarText.rosterSaved(unit.name, name, crews),
    details: { crews, days: cycle.length, anchorOn, members: members.length },
  })
  return { orgUnitId: unit.id, version: (old?.version ?? 0) + 1 }
}

/** Takes a branch's duty roster away: everybody works by day again. Throws NOT_FOUND and FORBIDDEN (meeting.plan). */
export const removeDutyRoster = async (scope: Scope, { orgUnitId }: z.infer<typeof dutyRosterInput>): Promise<{ orgUnitId: string }> => {
  const unit = await getOrgUnit(scope, orgUnitId, 'meeting.read')
  requireCan(scope.access, 'meeting.plan', unit.path)
  const old = await selectDutyRoster(scope, unit.id)
  if (old) {
    await deleteDutyRoster(scope, old.id)
    await scope.audit({ action: 'duty-roster.removed', subject: { type: 'duty_roster', id: old.id }, orgPath: unit.path, summary: calendarText.rosterRemoved(unit.name) })
  }
  return { orgUnitId: unit.id }
}
