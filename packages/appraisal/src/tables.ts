import { boolean, bytes, date, foreignKey, index, instant, integer, jsonb, primaryKey, tenantTable, text, uniqueIndex, uuid } from '@dangjian/db/tables'

/** The steps of 民主评议党员 in their order (BR-22, EV-01…04); `closed` is the end. */
export const appraisalStages = ['study', 'self', 'mutual', 'poll', 'masses', 'grade', 'approve', 'tell', 'closed'] as const
export type AppraisalStage = (typeof appraisalStages)[number]

/** The grades of EV-01. */
export const appraisalGrades = ['excellent', 'qualified', 'basic', 'unqualified'] as const
export type AppraisalGrade = (typeof appraisalGrades)[number]

/** How peers and the masses judge the performance of duties, and a secretary's report. */
export const performanceMarks = ['good', 'fair', 'ordinary', 'poor'] as const
export type PerformanceMark = (typeof performanceMarks)[number]

/** The three sheets that are filled in secretly. */
export type SheetStep = 'mutual' | 'poll' | 'masses'

/** 民主评议党员 of one branch in one year. Nothing here holds a computed grade or a score: grades are recorded as people decided them (EV-04). */
export const appraisalCampaigns = tenantTable(
  'appraisal_campaigns',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    year: integer('year').notNull(),
    periodFrom: date('period_from').notNull(),
    periodTo: date('period_to').notNull(),
    hasMasses: boolean('has_masses').notNull(),
    stage: text('stage').$type<AppraisalStage>().notNull(),
    mutualUrnId: uuid('mutual_urn_id'),
    pollUrnId: uuid('poll_urn_id'),
    massesUrnId: uuid('masses_urn_id'),
    decidingBody: text('deciding_body').$type<'committee' | 'general_meeting'>(),
    decidedOn: date('decided_on'),
    decidedByAccountId: uuid('decided_by_account_id'),
    decidedBy: text('decided_by'),
    approvedOn: date('approved_on'),
    approvedBy: text('approved_by'),
    approvalNote: text('approval_note'),
    toldOn: date('told_on'),
    objectUntil: date('object_until'),
    closedOn: date('closed_on'),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), uniqueIndex('appraisal_campaigns_once').on(t.tenantId, t.orgUnitId, t.year)],
)

/** A step that was gone through: planned day, when it ended, what is noted and the meeting it was held in. */
export const appraisalSteps = tenantTable(
  'appraisal_steps',
  {
    campaignId: uuid('campaign_id').notNull(),
    step: text('step').$type<AppraisalStage>().notNull(),
    dueOn: date('due_on').notNull(),
    endedOn: date('ended_on'),
    endedBy: text('ended_by'),
    note: text('note'),
    meetingId: uuid('meeting_id'),
    expected: integer('expected'),
    cast: integer('cast'),
    /** Sorted codes of the sheets that were counted, for whoever holds one to find it. */
    receipts: jsonb('receipts').$type<readonly string[]>(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.campaignId, t.step] }),
    foreignKey({ columns: [t.tenantId, t.campaignId], foreignColumns: [appraisalCampaigns.tenantId, appraisalCampaigns.id] }),
  ],
)

/** The frozen roster: formal members are graded, probationary ones take part and are not graded (EV-03), the exempt do neither. */
export const appraisalPeople = tenantTable(
  'appraisal_people',
  {
    campaignId: uuid('campaign_id').notNull(),
    memberId: uuid('member_id').notNull(),
    part: text('part').$type<'graded' | 'taking_part' | 'exempt'>().notNull(),
    exemptReason: text('exempt_reason'),
    selfText: text('self_text'),
    selfGrade: text('self_grade').$type<AppraisalGrade>(),
    selfOn: date('self_on'),
    grade: text('grade').$type<AppraisalGrade>(),
    gradeReason: text('grade_reason'),
    acknowledgedOn: date('acknowledged_on'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.campaignId, t.memberId] }),
    index('appraisal_people_member').on(t.tenantId, t.memberId),
    foreignKey({ columns: [t.tenantId, t.campaignId], foreignColumns: [appraisalCampaigns.tenantId, appraisalCampaigns.id] }),
  ],
)

/** Every grade that was ever decided about a member, in order of `version`; rows are only added. */
export const appraisalGradeRecords = tenantTable(
  'appraisal_grade_records',
  {
    campaignId: uuid('campaign_id').notNull(),
    memberId: uuid('member_id').notNull(),
    version: integer('version').notNull(),
    grade: text('grade').$type<AppraisalGrade>().notNull(),
    reason: text('reason').notNull(),
    cause: text('cause').$type<'decision' | 'objection'>().notNull(),
    decidedOn: date('decided_on').notNull(),
    recordedBy: text('recorded_by').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.campaignId, t.memberId, t.version] }),
    foreignKey({ columns: [t.tenantId, t.campaignId], foreignColumns: [appraisalCampaigns.tenantId, appraisalCampaigns.id] }),
  ],
)

/** What the sheets say together: counts alone, since a kept sheet could be recognized by its pattern. */
export const appraisalTallies = tenantTable(
  'appraisal_tallies',
  {
    campaignId: uuid('campaign_id').notNull(),
    memberId: uuid('member_id').notNull(),
    step: text('step').$type<SheetStep>().notNull(),
    mark: text('mark').notNull(),
    votes: integer('votes').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.campaignId, t.memberId, t.step, t.mark] }),
    foreignKey({ columns: [t.tenantId, t.campaignId], foreignColumns: [appraisalCampaigns.tenantId, appraisalCampaigns.id] }),
  ],
)

/** Remarks about one member, each torn from its sheet; for the branch's secretary and the person alone. `id` is random and tells no order. */
export const appraisalRemarks = tenantTable(
  'appraisal_remarks',
  {
    id: uuid('id').notNull(),
    campaignId: uuid('campaign_id').notNull(),
    memberId: uuid('member_id').notNull(),
    step: text('step').$type<SheetStep>().notNull(),
    textSealed: bytes('text_sealed').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('appraisal_remarks_member').on(t.tenantId, t.campaignId, t.memberId),
    foreignKey({ columns: [t.tenantId, t.campaignId], foreignColumns: [appraisalCampaigns.tenantId, appraisalCampaigns.id] }),
  ],
)

/** One link of the masses' review: only the hash of its secret and the number under which it may be cast once. No name, no time, no content. */
export const appraisalInvitations = tenantTable(
  'appraisal_invitations',
  {
    voterId: uuid('voter_id').notNull(),
    campaignId: uuid('campaign_id').notNull(),
    secretHash: text('secret_hash').notNull(),
    audience: text('audience').$type<'officer' | 'auxiliary' | 'served'>().notNull(),
    expiresOn: date('expires_on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.voterId] }),
    uniqueIndex('appraisal_invitations_secret').on(t.tenantId, t.secretHash),
    foreignKey({ columns: [t.tenantId, t.campaignId], foreignColumns: [appraisalCampaigns.tenantId, appraisalCampaigns.id] }),
  ],
)

/** Objections to a grade or to the result of a report, answered by another person than who recorded the result. */
export const appraisalObjections = tenantTable(
  'appraisal_objections',
  {
    id: uuid('id').notNull(),
    subjectType: text('subject_type').$type<'campaign' | 'report'>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    memberId: uuid('member_id').notNull(),
    grounds: text('grounds').notNull(),
    filedOn: date('filed_on').notNull(),
    outcome: text('outcome').$type<'kept' | 'changed'>(),
    answer: text('answer'),
    answeredOn: date('answered_on'),
    answeredBy: text('answered_by'),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), uniqueIndex('appraisal_objections_once').on(t.tenantId, t.subjectType, t.subjectId, t.memberId)],
)

/** A figure of a report, taken from records when it was written. */
export interface ReportFigure {
  readonly key: 'compliance' | 'meetings' | 'study' | 'appraisal' | 'duties'
  readonly value: string
  readonly source: string
}

/** A secretary's yearly report before those who judge it (EV-06, OR-15). */
export const secretaryReports = tenantTable(
  'secretary_reports',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    year: integer('year').notNull(),
    level: text('level').$type<'branch' | 'organ' | 'working_committee'>().notNull(),
    memberId: uuid('member_id').notNull(),
    stage: text('stage').$type<'written' | 'review' | 'judge' | 'told' | 'closed'>().notNull(),
    text: text('text').notNull(),
    figures: jsonb('figures').$type<ReportFigure[]>().notNull(),
    urnId: uuid('urn_id'),
    expected: integer('expected'),
    votes: jsonb('votes').$type<Record<PerformanceMark, number>>(),
    comment: text('comment'),
    commentedBy: text('commented_by'),
    mark: text('mark').$type<PerformanceMark>(),
    decidedOn: date('decided_on'),
    decidedBy: text('decided_by'),
    decidedByAccountId: uuid('decided_by_account_id'),
    acknowledgedOn: date('acknowledged_on'),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), uniqueIndex('secretary_reports_once').on(t.tenantId, t.orgUnitId, t.year, t.level)],
)

/** 问题清单, 责任清单 and 整改清单 in one row: the problem, who answers for it, the measure and its day; it becomes a duty of the next year (EV-08). */
export const reportProblems = tenantTable(
  'report_problems',
  {
    id: uuid('id').notNull(),
    reportId: uuid('report_id').notNull(),
    position: integer('position').notNull(),
    problem: text('problem').notNull(),
    measure: text('measure').notNull(),
    memberId: uuid('member_id').notNull(),
    dueOn: date('due_on').notNull(),
    checklistId: uuid('checklist_id'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('report_problems_report').on(t.tenantId, t.reportId, t.position),
    foreignKey({ columns: [t.tenantId, t.reportId], foreignColumns: [secretaryReports.tenantId, secretaryReports.id] }),
  ],
)

/** What one of the eight institutions plans and concludes in a year. */
export const mechanismYears = tenantTable(
  'mechanism_years',
  {
    orgUnitId: uuid('org_unit_id').notNull(),
    year: integer('year').notNull(),
    mechanism: text('mechanism').notNull(),
    plan: text('plan').notNull(),
    plannedBy: text('planned_by').notNull(),
    result: text('result'),
    resultOn: date('result_on'),
    resultBy: text('result_by'),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.orgUnitId, t.year, t.mechanism] })],
)

/** A record of an institution that no other part of the system keeps. */
export const mechanismRecords = tenantTable(
  'mechanism_records',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    year: integer('year').notNull(),
    mechanism: text('mechanism').notNull(),
    heldOn: date('held_on').notNull(),
    title: text('title').notNull(),
    recordedBy: text('recorded_by').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('mechanism_records_year').on(t.tenantId, t.orgUnitId, t.year, t.mechanism)],
)

/** 党支部等级评定: the grade that people decided for a branch, with the veto items found (EV-05, local rule). */
export const branchRatings = tenantTable(
  'branch_ratings',
  {
    orgUnitId: uuid('org_unit_id').notNull(),
    year: integer('year').notNull(),
    model: text('model').notNull(),
    grade: text('grade').notNull(),
    vetoes: jsonb('vetoes').$type<string[]>().notNull(),
    reason: text('reason').notNull(),
    decidedOn: date('decided_on').notNull(),
    decidedBy: text('decided_by').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.orgUnitId, t.year] })],
)
