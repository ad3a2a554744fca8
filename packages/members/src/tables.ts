import { bytes, date, foreignKey, index, instant, integer, jsonb, primaryKey, sql, tenantTable, text, textC, uniqueIndex, uuid } from '@dangjian/db/tables'

/** 在职民警, 离退休, 文职. */
export type StaffCategory = 'serving_officer' | 'retired' | 'civilian'
/** 正式党员, 预备党员. */
export type MemberStatus = 'formal' | 'probationary'
/** 专职, 兼职 party-affairs cadre. */
export type PartyAffairs = 'full_time' | 'part_time'
/** Highest education, in order of `educationLevels` in education.ts. */
export type Education = 'doctor' | 'master' | 'bachelor' | 'college' | 'secondary_vocational' | 'senior_high' | 'junior_high'

/** The roster. Identity and phone numbers are encrypted and found by blind index; the rest is what a roster shows. */
export const members = tenantTable(
  'members',
  {
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    /** Pinyin sort key without tones, syllables parted by a blank: the order of Chinese lists (toolchain.md, locale). */
    namePinyin: textC('name_pinyin').notNull(),
    nameInitials: textC('name_initials').notNull(),
    gender: text('gender').$type<'male' | 'female'>().notNull(),
    birthDate: date('birth_date').notNull(),
    idNumberSealed: bytes('id_number_sealed').notNull(),
    idNumberIndex: bytes('id_number_index').notNull(),
    phoneSealed: bytes('phone_sealed'),
    phoneIndex: bytes('phone_index'),
    ethnicity: text('ethnicity').notNull(),
    education: text('education').$type<Education>().notNull(),
    category: text('category').$type<StaffCategory>().notNull(),
    status: text('status').$type<MemberStatus>().notNull(),
    joinedOn: date('joined_on').notNull(),
    formalOn: date('formal_on'),
    jobTitle: text('job_title').notNull(),
    partyAffairs: text('party_affairs').$type<PartyAffairs>(),
    importId: uuid('import_id'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('members_id_number').on(t.tenantId, t.idNumberIndex),
    index('members_pinyin').on(t.tenantId, t.namePinyin, t.id),
    index('members_import').on(t.tenantId, t.importId),
  ],
)

/** Where a member belongs, `[valid_from, valid_to)`; `group_id` is the party group inside the branch. Exactly one is open (EDU-05). */
export const affiliations = tenantTable(
  'affiliations',
  {
    id: uuid('id').notNull(),
    memberId: uuid('member_id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    groupId: uuid('group_id'),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('affiliations_open').on(t.tenantId, t.memberId).where(sql`valid_to is null`),
    index('affiliations_unit').on(t.tenantId, t.orgUnitId, t.memberId).where(sql`valid_to is null`),
    index('affiliations_member').on(t.tenantId, t.memberId, t.validFrom),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
  ],
)

/** One import of a roster workbook, from upload to commit or undo. */
export const rosterImports = tenantTable(
  'roster_imports',
  {
    id: uuid('id').notNull(),
    fileName: text('file_name').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    status: text('status').$type<'preview' | 'committing' | 'committed' | 'undone' | 'discarded'>().notNull(),
    columns: jsonb('columns').$type<Record<string, string>>().notNull(),
    totalRows: integer('total_rows').notNull(),
    doneRows: integer('done_rows').notNull().default(0),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    committedAt: instant('committed_at'),
    undoneAt: instant('undone_at'),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
)

/** One row of the workbook as read: sealed cells (they hold identity numbers), errors per column, and what is to become of it. */
export const rosterImportRows = tenantTable(
  'roster_import_rows',
  {
    importId: uuid('import_id').notNull(),
    rowNumber: integer('row_number').notNull(),
    cellsSealed: bytes('cells_sealed').notNull(),
    /** Blind index of the row's identity number, to find the same person twice; null when the cell is empty. */
    idNumberIndex: bytes('id_number_index'),
    errors: jsonb('errors').$type<Array<{ column: string; code: string; details: Record<string, string> }>>().notNull(),
    skipped: integer('skipped').notNull().default(0),
    /** 1 once a cell was corrected in the preview; the cell's first content stays beside it, sealed. */
    edited: integer('edited').notNull().default(0),
    memberId: uuid('member_id'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.importId, t.rowNumber] }),
    index('roster_import_rows_number').on(t.tenantId, t.importId, t.idNumberIndex),
    foreignKey({ columns: [t.tenantId, t.importId], foreignColumns: [rosterImports.tenantId, rosterImports.id] }),
  ],
)
