import type { RuleSet } from '@dangjian/contracts'
import { date, foreignKey, index, instant, integer, jsonb, bigint, primaryKey, sql, tenantTable, text, uniqueIndex, uuid } from '@dangjian/db/tables'

/** What happened, from records. Append-only; `key` makes recording idempotent within its period. Quantity in thousandths of its unit. */
export const facts = tenantTable(
  'facts',
  {
    period: text('period').notNull(),
    id: uuid('id').notNull(),
    key: text('key').notNull(),
    kind: text('kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    occurredOn: date('occurred_on').notNull(),
    quantity: bigint('quantity', { mode: 'number' }).notNull(),
    unit: text('unit').notNull(),
    title: text('title').notNull(),
    sourceType: text('source_type').notNull(),
    sourceId: uuid('source_id').notNull(),
    recordedBy: text('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.period, t.id] }),
    uniqueIndex('facts_key').on(t.tenantId, t.period, t.key),
    index('facts_subject').on(t.tenantId, t.subjectId, t.period),
    index('facts_source').on(t.tenantId, t.sourceType, t.sourceId),
  ],
)

/** One version of a rule set, adopted by a person; its body never changes. */
export const ruleSets = tenantTable(
  'rule_sets',
  {
    id: uuid('id').notNull(),
    key: text('key').notNull(),
    version: integer('version').notNull(),
    pluginId: text('plugin_id'),
    title: text('title').notNull(),
    body: jsonb('body').$type<RuleSet>().notNull(),
    hash: text('hash').notNull(),
    status: text('status').$type<'offered' | 'adopted' | 'retired'>().notNull(),
    adoptedBy: text('adopted_by'),
    adoptedAt: instant('adopted_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('rule_sets_version').on(t.tenantId, t.key, t.version),
    uniqueIndex('rule_sets_adopted').on(t.tenantId, t.key).where(sql`status = 'adopted'`),
  ],
)

/** A frozen calculation: who and which facts went in, what came out, both hashed, so that a replay must give the same bytes. */
export const scoreRuns = tenantTable(
  'score_runs',
  {
    id: uuid('id').notNull(),
    ruleSetId: uuid('rule_set_id').notNull(),
    fromPeriod: text('from_period').notNull(),
    toPeriod: text('to_period').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    status: text('status').$type<'computed' | 'published' | 'withdrawn'>().notNull(),
    memberCount: integer('member_count').notNull(),
    factCount: integer('fact_count').notNull(),
    inputsHash: text('inputs_hash').notNull(),
    resultsHash: text('results_hash').notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    publishedAt: instant('published_at'),
    objectionsUntil: date('objections_until'),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('score_runs_set').on(t.tenantId, t.ruleSetId, t.createdAt)],
)

/** The members of a run as they stood when it was frozen. */
export const runSubjects = tenantTable(
  'run_subjects',
  { runId: uuid('run_id').notNull(), subjectId: uuid('subject_id').notNull(), orgUnitId: uuid('org_unit_id').notNull() },
  (t) => [primaryKey({ columns: [t.tenantId, t.runId, t.subjectId] })],
)

/** The facts of a run. */
export const runFacts = tenantTable(
  'run_facts',
  { runId: uuid('run_id').notNull(), factPeriod: text('fact_period').notNull(), factId: uuid('fact_id').notNull() },
  (t) => [primaryKey({ columns: [t.tenantId, t.runId, t.factPeriod, t.factId] })],
)

/** The ledger: one line per fact and rule, in hundredths of a point. Append-only; a correction reverses and adds. */
export const scoreEntries = tenantTable(
  'score_entries',
  {
    period: text('period').notNull(),
    id: uuid('id').notNull(),
    runId: uuid('run_id').notNull(),
    subjectId: uuid('subject_id').notNull(),
    dimension: text('dimension').notNull(),
    ruleKey: text('rule_key').notNull(),
    ruleVersion: integer('rule_version').notNull(),
    factId: uuid('fact_id'),
    /** What the rule gives for the fact alone. */
    rawPoints: bigint('raw_points', { mode: 'number' }).notNull(),
    /** What counts after the rule's cap and floor. */
    points: bigint('points', { mode: 'number' }).notNull(),
    reversesId: uuid('reverses_id'),
    objectionId: uuid('objection_id'),
    note: text('note'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.period, t.id] }),
    index('score_entries_run').on(t.tenantId, t.runId, t.subjectId),
    foreignKey({ columns: [t.tenantId, t.runId], foreignColumns: [scoreRuns.tenantId, scoreRuns.id] }),
  ],
)

/** Result of one member in one run, in hundredths of a point; recomputed from the entries after a correction. */
export const scoreResults = tenantTable(
  'score_results',
  {
    runId: uuid('run_id').notNull(),
    subjectId: uuid('subject_id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    total: bigint('total', { mode: 'number' }).notNull(),
    dimensions: jsonb('dimensions').$type<Record<string, number>>().notNull(),
    /** The result as first published; differs from `total` after a correction. */
    publishedTotal: bigint('published_total', { mode: 'number' }).notNull(),
    /** Facts that went in; none means "no record", which is not the same as nothing done. */
    factCount: integer('fact_count').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.runId, t.subjectId] }),
    index('score_results_subject').on(t.tenantId, t.subjectId),
    foreignKey({ columns: [t.tenantId, t.runId], foreignColumns: [scoreRuns.tenantId, scoreRuns.id] }),
  ],
)

/** A member's objection to one entry (异议): should be exempt, record wrong, or rule unfit; answered once, by somebody else. */
export const objections = tenantTable(
  'objections',
  {
    id: uuid('id').notNull(),
    runId: uuid('run_id').notNull(),
    entryPeriod: text('entry_period').notNull(),
    entryId: uuid('entry_id').notNull(),
    memberId: uuid('member_id').notNull(),
    ground: text('ground').$type<'exempt' | 'record_wrong' | 'rule_unfit'>().notNull(),
    reason: text('reason').notNull(),
    status: text('status').$type<'open' | 'upheld' | 'declined'>().notNull(),
    answer: text('answer'),
    answeredBy: text('answered_by'),
    answeredAt: instant('answered_at'),
    correctionEntryId: uuid('correction_entry_id'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('objections_entry').on(t.tenantId, t.entryId),
    index('objections_member').on(t.tenantId, t.memberId),
  ],
)
