import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { today, type LocalDate } from '@dangjian/kernel'
import { effectiveMode, getRule } from '@dangjian/regulations'
import type { CaseRecord, StepRow } from './case-store.ts'
import { stepNames } from './locales/zh-CN.ts'
import { procedureOf, type StepKey, type StepRule } from './procedure.ts'
import { citationsOf } from './step-refusal.ts'

/** A record of a step. `note` is what was said or found; only who may read the case gets here. */
export interface StepRecord {
  readonly step: string
  readonly happenedOn: LocalDate
  readonly body: Readonly<Record<string, string | number | boolean | null>>
  readonly note: string | null
  readonly recordedByName: string
  readonly recordedAt: string
}

/**
 * `done`; `possible` now; `locked` not yet lawful, with the steps or the day it waits for; `overdue` possible and past its day; `optional` open but not
 * asked for; `skipped` when the case ended before it.
 */
export type TimelineState = 'done' | 'possible' | 'optional' | 'locked' | 'overdue' | 'skipped'

/** One step on the page. */
export interface TimelineStep {
  readonly key: StepKey
  readonly state: TimelineState
  readonly records: readonly StepRecord[]
  /** 《…》第…条 behind the step. */
  readonly citation: string
  /** Whether all rules behind it are confirmed; otherwise 条文待核. */
  readonly isConfirmed: boolean
  /** Names of the steps it waits for. */
  readonly waitsFor: readonly string[]
  /** The day from which it is lawful, where a day decides. */
  readonly earliestOn: LocalDate | null
  /** Whether this person may record it now. */
  readonly mayRecord: boolean
}

/** Opens the sealed note of a step. */
export const stepRecord = (scope: Scope, row: StepRow): StepRecord => ({
  step: row.step, happenedOn: row.happenedOn, body: row.body, note: row.noteSealed === null ? null : scope.fields.open(row.noteSealed), recordedByName: row.recordedByName,
  recordedAt: row.recordedAt.toISOString(),
})

interface Place {
  readonly state: TimelineState
  readonly waitsFor: readonly string[]
  readonly earliestOn: LocalDate | null
}

const placeOf = (found: CaseRecord, steps: readonly StepRow[], rule: StepRule, day: LocalDate): Place => {
  const has = (key: StepKey): boolean => steps.some(({ step }) => step === key)
  const nothing = { waitsFor: [], earliestOn: null }
  const isDone = has(rule.key)
  const goesOn = rule.key === 'reviewed' && found.status === 'in_force'
  if (isDone && !goesOn && !(rule.isRepeatable && found.status === 'open' && !has('voted'))) return { state: 'done', ...nothing }
  if (found.status === 'closed') return { state: 'skipped', ...nothing }
  if (rule.isOptional && has('voted')) return { state: 'skipped', ...nothing }
  const missing = rule.needs.filter((need) => !has(need))
  if (missing.length > 0) return { state: 'locked', waitsFor: missing.map((need) => stepNames[need] ?? need), earliestOn: null }
  if (rule.key === 'reviewed' && found.correctionUntil !== null) {
    const earliestOn = found.correctionUntil
    return { state: day < earliestOn ? 'locked' : day > earliestOn ? 'overdue' : 'possible', waitsFor: [], earliestOn }
  }
  return { state: isDone ? 'done' : rule.isOptional ? 'optional' : 'possible', ...nothing }
}

const isHand = (scope: Scope, steps: readonly StepRow[]): boolean => scope.actor.accountId === null || steps.some(({ recordedBy }) => recordedBy === scope.actor.accountId)

/** All steps of a case with their state today: done, possible, not yet lawful with what it waits for, overdue (DIS-07; 1.10: it shows the frame, people decide). */
export const timelineOf = (scope: Scope, found: CaseRecord, steps: readonly StepRow[]): TimelineStep[] => {
  const day = today(scope.clock)
  const isOwn = scope.actor.memberId === found.memberId
  return procedureOf(found.kind).map((rule) => {
    const place = placeOf(found, steps, rule, day)
    const isOpen = ['possible', 'optional', 'overdue'].includes(place.state) || (place.state === 'done' && rule.isRepeatable === true && found.status === 'open' && !steps.some(({ step }) => step === 'voted'))
    return {
      key: rule.key, ...place, citation: citationsOf(rule.key, day), isConfirmed: rule.ruleIds.every((id) => effectiveMode(getRule(id, day)).notice === undefined),
      records: steps.filter(({ step }) => step === rule.key).map((row) => stepRecord(scope, row)),
      mayRecord: isOpen && !isOwn && can(scope.access, rule.by, found.unitPath) && !(rule.by === 'disposal.approve' && isHand(scope, steps)),
    }
  })
}
