import type { Scope } from '@dangjian/db'
import { today, type LocalDate } from '@dangjian/kernel'
import { appealDeadline, renderVerdict, type RenderedVerdict } from '@dangjian/regulations'
import type { AppealRecord, AppealStepRow } from './appeal-store.ts'
import type { AppealDecision, AppealKind, AppealStatus, AppealTarget } from './tables.ts'

/** A line of the list of appeals: no content. */
export interface AppealLine {
  readonly id: string
  readonly receipt: string
  readonly memberId: string
  readonly memberName: string
  readonly orgUnitName: string
  readonly kind: AppealKind
  readonly target: AppealTarget
  readonly targetId: string | null
  readonly subject: string
  readonly filedOn: LocalDate
  readonly dueOn: LocalDate
  readonly status: AppealStatus
  readonly decision: AppealDecision | null
  readonly decidedOn: LocalDate | null
}

/** The line of an appeal. */
export const appealLine = (row: AppealRecord): AppealLine => ({
  id: row.id, receipt: row.receipt, memberId: row.memberId, memberName: row.memberName, orgUnitName: row.unitName, kind: row.kind, target: row.target, targetId: row.targetId, subject: row.subject,
  filedOn: row.filedOn, dueOn: row.dueOn, status: row.status, decision: row.decision, decidedOn: row.decidedOn,
})

/** A step of the way of an appeal. */
export interface AppealStepView {
  readonly step: AppealStepRow['step']
  readonly happenedOn: LocalDate
  readonly body: AppealStepRow['body']
  readonly note: string | null
  readonly recordedByName: string
  readonly recordedAt: string
}

/** An appeal with its content, its way and its deadline in words (RG-02; a reminder only for requests and opinions). */
export interface AppealFacts extends AppealLine {
  readonly content: string
  readonly steps: readonly AppealStepView[]
  readonly deadline: RenderedVerdict
}

/** Opens an appeal and its steps. */
export const appealFacts = (scope: Scope, row: AppealRecord, steps: readonly AppealStepRow[]): AppealFacts => ({
  ...appealLine(row),
  content: scope.fields.open(row.contentSealed),
  steps: steps.map((step) => ({
    step: step.step, happenedOn: step.happenedOn, body: step.body, note: step.noteSealed === null ? null : scope.fields.open(step.noteSealed), recordedByName: step.recordedByName,
    recordedAt: step.recordedAt.toISOString(),
  })),
  deadline: renderVerdict(appealDeadline({ filedOn: row.filedOn, decidedOn: row.decidedOn, onDate: today(scope.clock) })),
})
