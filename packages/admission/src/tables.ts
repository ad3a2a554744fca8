import { bytes, date, foreignKey, index, instant, integer, jsonb, primaryKey, sql, tenantTable, text, textC, uniqueIndex, uuid } from '@dangjian/db/tables'
import type { Education, StaffCategory } from '@dangjian/members'
import type { AdmissionDocumentKind, AdmissionRuleSet, AdmissionStepKey } from '@dangjian/regulations'
import type { StepData } from './contract/step-data.ts'
import type { AdmissionStage, AdmissionState, CaseOutcome } from './contract/views.ts'

/** One admission of one person, from the application to the archive. The applicant is no member yet, so the person's data stand here; they are the member's from step 19 on. */
export const admissionCases = tenantTable(
  'admission_cases',
  {
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    namePinyin: textC('name_pinyin').notNull(),
    nameInitials: textC('name_initials').notNull(),
    gender: text('gender').$type<'male' | 'female'>().notNull(),
    birthDate: date('birth_date').notNull(),
    idNumberSealed: bytes('id_number_sealed').notNull(),
    idNumberIndex: bytes('id_number_index').notNull(),
    phoneSealed: bytes('phone_sealed'),
    ethnicity: text('ethnicity').notNull(),
    education: text('education').$type<Education>().notNull(),
    category: text('category').$type<StaffCategory>().notNull(),
    jobTitle: text('job_title').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    groupId: uuid('group_id'),
    /** From step 19 on, or from the beginning for a probationary member of the roster. */
    memberId: uuid('member_id'),
    /** 入党时间 of a case that began after the admission. */
    adoptedFrom: date('adopted_from'),
    appliedOn: date('applied_on').notNull(),
    stage: text('stage').$type<AdmissionStage>().notNull(),
    state: text('state').$type<AdmissionState>().notNull(),
    outcome: text('outcome').$type<CaseOutcome>(),
    stateReason: text('state_reason'),
    closedOn: date('closed_on'),
    admittedOn: date('admitted_on'),
    convertedOn: date('converted_on'),
    version: integer('version').notNull().default(1),
    createdBy: uuid('created_by'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    // One case for one person that is under way, also when two people open it at once.
    uniqueIndex('admission_cases_person').on(t.tenantId, t.idNumberIndex).where(sql`state in ('open', 'suspended')`),
    index('admission_cases_list').on(t.tenantId, t.state, t.namePinyin, t.id),
    index('admission_cases_unit').on(t.tenantId, t.orgUnitId, t.state),
    index('admission_cases_member').on(t.tenantId, t.memberId),
  ],
)

/** What was recorded of the steps; append-only. A correction is a row of its own that names the row it replaces. */
export const admissionSteps = tenantTable(
  'admission_steps',
  {
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    /** Counts the records of a case from 1. */
    position: integer('position').notNull(),
    step: text('step').$type<AdmissionStepKey>().notNull(),
    round: integer('round').notNull(),
    onDate: date('on_date').notNull(),
    isPositive: integer('is_positive').notNull(),
    data: jsonb('data').$type<StepData>().notNull(),
    documentNumber: text('document_number'),
    ruleSet: text('rule_set').$type<AdmissionRuleSet>().notNull(),
    /** What the rules said on recording, as stored verdicts with their effects. */
    judgements: jsonb('judgements').$type<readonly unknown[]>().notNull(),
    summary: text('summary').notNull(),
    reason: text('reason'),
    overrideId: uuid('override_id'),
    replaces: uuid('replaces'),
    recordedBy: uuid('recorded_by'),
    recordedByMember: uuid('recorded_by_member'),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('admission_steps_position').on(t.tenantId, t.caseId, t.position),
    uniqueIndex('admission_steps_replaces').on(t.tenantId, t.replaces),
    foreignKey({ columns: [t.tenantId, t.caseId], foreignColumns: [admissionCases.tenantId, admissionCases.id] }),
  ],
)

/** Papers of a case, by kind, number and day; the paper itself is in the file. */
export const admissionDocuments = tenantTable(
  'admission_documents',
  {
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    step: text('step').$type<AdmissionStepKey>().notNull(),
    kind: text('kind').$type<AdmissionDocumentKind>().notNull(),
    /** Only for a paper that the tenant has added. */
    title: text('title'),
    number: text('number'),
    datedOn: date('dated_on').notNull(),
    recordedBy: uuid('recorded_by'),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('admission_documents_case').on(t.tenantId, t.caseId),
    foreignKey({ columns: [t.tenantId, t.caseId], foreignColumns: [admissionCases.tenantId, admissionCases.id] }),
  ],
)

/** A publicity of a case, from its first to its last day. */
export const admissionPublicities = tenantTable(
  'admission_publicities',
  {
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    kind: text('kind').$type<'candidate' | 'conversion'>().notNull(),
    state: text('state').$type<'open' | 'closed' | 'stopped'>().notNull(),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on').notNull(),
    workingDays: integer('working_days').notNull(),
    /** 1 where a year without official holiday calendar was reckoned through. */
    isProvisional: integer('is_provisional').notNull(),
    place: text('place').notNull(),
    closedOn: date('closed_on'),
    createdBy: uuid('created_by'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('admission_publicities_open').on(t.tenantId, t.caseId).where(sql`state = 'open'`),
    index('admission_publicities_list').on(t.tenantId, t.state, t.startsOn, t.id),
    foreignKey({ columns: [t.tenantId, t.caseId], foreignColumns: [admissionCases.tenantId, admissionCases.id] }),
  ],
)

/** What was said during a publicity; sealed, for those who handle admissions only. */
export const admissionObjections = tenantTable(
  'admission_objections',
  {
    id: uuid('id').notNull(),
    publicityId: uuid('publicity_id').notNull(),
    receivedOn: date('received_on').notNull(),
    contentSealed: bytes('content_sealed').notNull(),
    state: text('state').$type<'open' | 'upheld' | 'rejected'>().notNull(),
    findingSealed: bytes('finding_sealed'),
    recordedBy: uuid('recorded_by'),
    settledBy: uuid('settled_by'),
    settledAt: instant('settled_at'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('admission_objections_publicity').on(t.tenantId, t.publicityId),
    foreignKey({ columns: [t.tenantId, t.publicityId], foreignColumns: [admissionPublicities.tenantId, admissionPublicities.id] }),
  ],
)

/** A step taken against a binding rule: asked for with a reason, decided by somebody else, used once. */
export const admissionOverrides = tenantTable(
  'admission_overrides',
  {
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    step: text('step').$type<AdmissionStepKey>().notNull(),
    reason: text('reason').notNull(),
    state: text('state').$type<'requested' | 'approved' | 'refused' | 'used'>().notNull(),
    requestedBy: uuid('requested_by'),
    requestedByName: text('requested_by_name').notNull(),
    requestedAt: instant('requested_at').notNull(),
    decidedBy: uuid('decided_by'),
    decidedByName: text('decided_by_name'),
    decidedAt: instant('decided_at'),
    decisionReason: text('decision_reason'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('admission_overrides_open').on(t.tenantId, t.caseId, t.step).where(sql`state in ('requested', 'approved')`),
    index('admission_overrides_state').on(t.tenantId, t.state),
    foreignKey({ columns: [t.tenantId, t.caseId], foreignColumns: [admissionCases.tenantId, admissionCases.id] }),
  ],
)

/** How many an organization may admit in a year (DEV-A7). */
export const admissionQuotas = tenantTable(
  'admission_quotas',
  {
    year: integer('year').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    quota: integer('quota').notNull(),
    note: text('note'),
    setBy: uuid('set_by'),
    setAt: instant('set_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.year, t.orgUnitId] })],
)

/** What the tenant asks for beyond the national text: stricter figures, more papers, a step made obligatory. */
export const admissionLocalRules = tenantTable(
  'admission_local_rules',
  {
    ruleId: text('rule_id').notNull(),
    parameters: jsonb('parameters').$type<Record<string, number>>().notNull(),
    papers: jsonb('papers').$type<string[]>().notNull(),
    isObligatory: integer('is_obligatory').notNull(),
    reason: text('reason').notNull(),
    setBy: uuid('set_by'),
    setAt: instant('set_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.ruleId] })],
)
