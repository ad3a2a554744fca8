import { bytes, date, foreignKey, index, instant, integer, jsonb, primaryKey, sql, tenantTable, text, uniqueIndex, uuid } from '@dangjian/db/tables'
import type { DisposalGround, DisposalKind } from '@dangjian/regulations'

/** `open` under procedure, `in_force` approved and running (correction, or an exit not yet announced), `closed` at an end. */
export type DisposalStatus = 'open' | 'in_force' | 'closed'
/** How a case ended. */
export type DisposalOutcome = 'not_passed' | 'not_approved' | 'withdrawn' | 'corrected' | 'not_corrected' | 'refused' | 'effected' | 'revoked' | 'changed'

/** One disposal of one member for one fact (DIS-01…DIS-08). The description of the fact is sealed; `fact_key` is its reference in normal form. */
export const disposalCases = tenantTable(
  'disposal_cases',
  {
    id: uuid('id').notNull(),
    memberId: uuid('member_id').notNull(),
    memberName: text('member_name').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    kind: text('kind').$type<DisposalKind>().notNull(),
    ground: text('ground').$type<DisposalGround>().notNull(),
    /** The day from which the ground runs, where its length matters. */
    sinceOn: date('since_on'),
    factReference: text('fact_reference').notNull(),
    factKey: text('fact_key').notNull(),
    factSealed: bytes('fact_sealed').notNull(),
    months: integer('months'),
    monthsReason: text('months_reason'),
    /** The case that this one follows: 限期改正 before 劝其退党, 劝其退党 before 除名. */
    previousCaseId: uuid('previous_case_id'),
    status: text('status').$type<DisposalStatus>().notNull(),
    outcome: text('outcome').$type<DisposalOutcome>(),
    effectiveOn: date('effective_on'),
    correctionUntil: date('correction_until'),
    closedOn: date('closed_on'),
    proposedOn: date('proposed_on').notNull(),
    proposedBy: uuid('proposed_by'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    // One open case for one fact, also when two people propose at once.
    uniqueIndex('disposal_cases_fact').on(t.tenantId, t.memberId, t.factKey).where(sql`closed_on is null`),
    index('disposal_cases_member').on(t.tenantId, t.memberId),
    index('disposal_cases_unit').on(t.tenantId, t.orgUnitId, t.proposedOn),
  ],
)

/** Steps of a case, as recorded. Append-only; what was said is sealed. */
export const disposalSteps = tenantTable(
  'disposal_steps',
  {
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    position: integer('position').notNull(),
    step: text('step').notNull(),
    happenedOn: date('happened_on').notNull(),
    /** Figures and choices of the step; no personal story. */
    body: jsonb('body').$type<Record<string, string | number | boolean | null>>().notNull(),
    noteSealed: bytes('note_sealed'),
    recordedBy: uuid('recorded_by'),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('disposal_steps_position').on(t.tenantId, t.caseId, t.position),
    foreignKey({ columns: [t.tenantId, t.caseId], foreignColumns: [disposalCases.tenantId, disposalCases.id] }),
  ],
)

/** 警告, 严重警告, 撤销党内职务, 留党察看, 开除党籍. */
export type DisciplineKind = 'warning' | 'serious_warning' | 'removed_from_posts' | 'probation' | 'expelled'

/** Register of 党纪处分 decided elsewhere: what DIS-02 and RG-04 look at. */
export const disciplinaryActions = tenantTable(
  'disciplinary_actions',
  {
    id: uuid('id').notNull(),
    memberId: uuid('member_id').notNull(),
    memberName: text('member_name').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    kind: text('kind').$type<DisciplineKind>().notNull(),
    decidedOn: date('decided_on').notNull(),
    decidedByOrgan: text('decided_by_organ').notNull(),
    documentNumber: text('document_number').notNull(),
    factReference: text('fact_reference').notNull(),
    factKey: text('fact_key').notNull(),
    probationUntil: date('probation_until'),
    executionReportedOn: date('execution_reported_on'),
    executionReportedBy: uuid('execution_reported_by'),
    revokedOn: date('revoked_on'),
    recordedBy: uuid('recorded_by'),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('disciplinary_actions_document').on(t.tenantId, t.memberId, t.documentNumber),
    index('disciplinary_actions_unit').on(t.tenantId, t.orgUnitId, t.decidedOn),
  ],
)

/** 留党察看; 留置, 逮捕: rights suspended (EL-03). */
export type RestrictionKind = 'probation_within_party' | 'detained' | 'arrested'

/** Restrictions of a member's rights, `[from_on, until_on)`. */
export const memberRestrictions = tenantTable(
  'member_restrictions',
  {
    id: uuid('id').notNull(),
    memberId: uuid('member_id').notNull(),
    memberName: text('member_name').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    kind: text('kind').$type<RestrictionKind>().notNull(),
    fromOn: date('from_on').notNull(),
    untilOn: date('until_on'),
    basis: text('basis').notNull(),
    actionId: uuid('action_id'),
    liftedBy: uuid('lifted_by'),
    liftReason: text('lift_reason'),
    recordedBy: uuid('recorded_by'),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('member_restrictions_member').on(t.tenantId, t.memberId, t.fromOn)],
)

/** 申诉, 请求, 意见. */
export type AppealKind = 'appeal' | 'request' | 'opinion'
/** What an appeal is against: 组织处置, 党纪处分, 鉴定, 审查结论; `none` for requests and opinions. */
export type AppealTarget = 'disposal' | 'discipline' | 'appraisal' | 'review_conclusion' | 'none'
export type AppealStatus = 'filed' | 'accepted' | 'forwarded' | 'decided' | 'withdrawn'
/** 维持, 变更, 撤销; 答复 for requests and opinions. */
export type AppealDecision = 'upheld' | 'changed' | 'revoked' | 'answered'

/** What a member files with the organization (RG-01). Nothing in it can be closed without a decision or the person's own withdrawal. */
export const appeals = tenantTable(
  'appeals',
  {
    id: uuid('id').notNull(),
    receipt: text('receipt').notNull(),
    memberId: uuid('member_id').notNull(),
    memberName: text('member_name').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    kind: text('kind').$type<AppealKind>().notNull(),
    target: text('target').$type<AppealTarget>().notNull(),
    targetId: uuid('target_id'),
    subject: text('subject').notNull(),
    contentSealed: bytes('content_sealed').notNull(),
    filedOn: date('filed_on').notNull(),
    dueOn: date('due_on').notNull(),
    status: text('status').$type<AppealStatus>().notNull(),
    decision: text('decision').$type<AppealDecision>(),
    decidedOn: date('decided_on'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('appeals_receipt').on(t.tenantId, t.receipt),
    // One running appeal against one decision.
    uniqueIndex('appeals_running').on(t.tenantId, t.memberId, t.targetId).where(sql`decided_on is null and target_id is not null and status <> 'withdrawn'`),
    index('appeals_unit').on(t.tenantId, t.orgUnitId, t.dueOn),
    index('appeals_member').on(t.tenantId, t.memberId),
  ],
)

/** The way of an appeal: received, forwarded from whom to whom and why, decided with reasons. Append-only; RG-01's proof that nothing was withheld. */
export const appealSteps = tenantTable(
  'appeal_steps',
  {
    id: uuid('id').notNull(),
    appealId: uuid('appeal_id').notNull(),
    position: integer('position').notNull(),
    step: text('step').$type<'filed' | 'accepted' | 'forwarded' | 'decided' | 'withdrawn'>().notNull(),
    happenedOn: date('happened_on').notNull(),
    body: jsonb('body').$type<Record<string, string | number | boolean | null>>().notNull(),
    noteSealed: bytes('note_sealed'),
    recordedBy: uuid('recorded_by'),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('appeal_steps_position').on(t.tenantId, t.appealId, t.position),
    foreignKey({ columns: [t.tenantId, t.appealId], foreignColumns: [appeals.tenantId, appeals.id] }),
  ],
)
