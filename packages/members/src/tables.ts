import { boolean, bytes, date, foreignKey, index, instant, integer, primaryKey, sql, tenantTable, text, textC, uniqueIndex, uuid } from '@dangjian/db/tables'

/** 在职民警, 离退休, 文职. */
export type StaffCategory = 'serving_officer' | 'retired' | 'civilian'
/** 正式党员, 预备党员. */
export type MemberStatus = 'formal' | 'probationary'
/** 专职, 兼职 party-affairs cadre. */
export type PartyAffairs = 'full_time' | 'part_time'
/** 在册, 流动, 失联, 停止党籍, 已离开: how a membership stands (rules.md EDU-08…11, ST-03). */
export type MemberState = 'active' | 'mobile' | 'lost_contact' | 'suspended' | 'exited'
/** 转出, 开除党籍, 除名, 劝其退党, 退党, 取消预备党员资格, 去世 (ST-03). */
export type ExitKind = 'transferred_out' | 'expelled' | 'removed' | 'persuaded_out' | 'resigned' | 'cancelled' | 'deceased'
/** 警种: the line of work of an officer. */
export type PoliceType =
  | 'criminal' | 'public_order' | 'traffic' | 'special' | 'community' | 'detention' | 'legal' | 'economic' | 'narcotics' | 'cyber' | 'political_security'
  | 'border' | 'technology' | 'command' | 'political_work' | 'general'
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
    /** 警号; sealed, because it tells that somebody is an officer (SE-06). */
    policeNumberSealed: bytes('police_number_sealed'),
    policeType: text('police_type').$type<PoliceType>(),
    /** The unit of the administrative line that somebody works in; null where only the party line is kept. */
    workUnitId: uuid('work_unit_id'),
    state: text('state').$type<MemberState>().notNull().default('active'),
    /** Since when the state holds; null as long as it never changed. */
    stateSince: date('state_since'),
    exitKind: text('exit_kind').$type<ExitKind>(),
    exitedOn: date('exited_on'),
    importId: uuid('import_id'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('members_id_number').on(t.tenantId, t.idNumberIndex),
    index('members_pinyin').on(t.tenantId, t.namePinyin, t.id),
    index('members_import').on(t.tenantId, t.importId),
    index('members_state').on(t.tenantId, t.state, t.namePinyin).where(sql`state <> 'active'`),
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

/** What happened to a membership. `registered` is not written: it is the member's own row. */
export type StandingAct =
  | 'converted' | 'left' | 'returned' | 'contact_lost' | 'contact_found' | 'suspended' | 'restored' | 'moved' | 'exited' | 'readmitted'
/** Why a membership was suspended: 失去联系, 私自出国（境）定居, 出国（境）学习研究超过五年 (EDU-10, EDU-11). */
export type SuspensionGround = 'lost_contact' | 'settled_abroad' | 'studying_abroad'

/** Every step of a membership, oldest first by `seq`; only added to. */
export const memberStandings = tenantTable(
  'member_standings',
  {
    id: uuid('id').notNull(),
    memberId: uuid('member_id').notNull(),
    seq: integer('seq').notNull(),
    act: text('act').$type<StandingAct>().notNull(),
    fromState: text('from_state').$type<MemberState>().notNull(),
    toState: text('to_state').$type<MemberState>().notNull(),
    happenedOn: date('happened_on').notNull(),
    exitKind: text('exit_kind').$type<ExitKind>(),
    ground: text('ground').$type<SuspensionGround>(),
    reason: text('reason').notNull(),
    documentNumber: text('document_number'),
    orgUnitId: uuid('org_unit_id'),
    recordedBy: uuid('recorded_by'),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('member_standings_seq').on(t.tenantId, t.memberId, t.seq),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
  ],
)

/** Every change of every field: old and new for what a roster shows, only that it changed for protected fields. Only added to. */
export const memberChanges = tenantTable(
  'member_changes',
  {
    id: uuid('id').notNull(),
    memberId: uuid('member_id').notNull(),
    field: text('field').notNull(),
    before: text('before'),
    after: text('after'),
    isProtected: boolean('is_protected').notNull(),
    reason: text('reason').notNull(),
    changedBy: uuid('changed_by'),
    changedByName: text('changed_by_name').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('member_changes_member').on(t.tenantId, t.memberId, t.changedAt),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
  ],
)

/** 学士, 硕士, 博士. */
export type Degree = 'bachelor' | 'master' | 'doctor'

/** Schools of a member, from and to as days. A record entered by mistake is withdrawn with its reason, never removed. */
export const memberEducations = tenantTable(
  'member_educations',
  {
    id: uuid('id').notNull(),
    memberId: uuid('member_id').notNull(),
    level: text('level').$type<Education>().notNull(),
    degree: text('degree').$type<Degree>(),
    school: text('school').notNull(),
    major: text('major').notNull(),
    form: text('form').$type<'full_time' | 'in_service'>().notNull(),
    startedOn: date('started_on').notNull(),
    endedOn: date('ended_on'),
    withdrawnReason: text('withdrawn_reason'),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('member_educations_member').on(t.tenantId, t.memberId, t.startedOn),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
  ],
)

/** 党内表彰, 荣誉称号, 立功, 嘉奖, 奖金以外的其他奖励. */
export type HonourKind = 'party_commendation' | 'title' | 'merit' | 'citation' | 'reward'
/** 国家级, 省部级, 市级, 县级, 本单位. */
export type HonourLevel = 'national' | 'provincial' | 'city' | 'county' | 'unit'

/** Honours and rewards of a member. A record entered by mistake is withdrawn with its reason, never removed. */
export const memberHonours = tenantTable(
  'member_honours',
  {
    id: uuid('id').notNull(),
    memberId: uuid('member_id').notNull(),
    kind: text('kind').$type<HonourKind>().notNull(),
    level: text('level').$type<HonourLevel>().notNull(),
    title: text('title').notNull(),
    grantedBy: text('granted_by').notNull(),
    grantedOn: date('granted_on').notNull(),
    documentNumber: text('document_number'),
    withdrawnReason: text('withdrawn_reason'),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('member_honours_member').on(t.tenantId, t.memberId, t.grantedOn),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
  ],
)

/** 生活困难, 患病, 残疾, 家庭情况, 因公牺牲或者伤残的家属. */
export type ProtectedKind = 'hardship' | 'illness' | 'disability' | 'family' | 'line_of_duty'

/** Hardship, health and family: kept for one purpose until a day, sealed, and emptied by the worker after it (SE-02, CA-08). */
export const memberProtectedFacts = tenantTable(
  'member_protected_facts',
  {
    id: uuid('id').notNull(),
    memberId: uuid('member_id').notNull(),
    kind: text('kind').$type<ProtectedKind>().notNull(),
    /** Null once the purpose has ended. */
    contentSealed: bytes('content_sealed'),
    purpose: text('purpose').notNull(),
    validFrom: date('valid_from').notNull(),
    /** Last day on which it may be read. */
    expiresOn: date('expires_on').notNull(),
    endedOn: date('ended_on'),
    recordedBy: uuid('recorded_by'),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    purgedAt: instant('purged_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('member_protected_facts_member').on(t.tenantId, t.memberId, t.expiresOn),
    index('member_protected_facts_due').on(t.tenantId, t.expiresOn).where(sql`purged_at is null`),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
  ],
)

/** 在外地, 出国（境）学习研究, 出国（境）定居. */
export type StayKind = 'elsewhere' | 'abroad_study' | 'abroad_settled'

/** Where a mobile member stays, `[since, until)`; one is open while the state is `mobile`. */
export const memberStays = tenantTable(
  'member_stays',
  {
    id: uuid('id').notNull(),
    memberId: uuid('member_id').notNull(),
    kind: text('kind').$type<StayKind>().notNull(),
    place: text('place').notNull(),
    since: date('since').notNull(),
    until: date('until'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('member_stays_open').on(t.tenantId, t.memberId).where(sql`until is null`),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
  ],
)

/** That contact was held with a mobile or missing member, never what was said (EDU-08, EDU-09). Only added to. */
export const memberContacts = tenantTable(
  'member_contacts',
  {
    id: uuid('id').notNull(),
    memberId: uuid('member_id').notNull(),
    contactedOn: date('contacted_on').notNull(),
    way: text('way').$type<'visit' | 'phone' | 'video' | 'letter'>().notNull(),
    /** False for an attempt without an answer. */
    reached: boolean('reached').notNull(),
    recordedBy: uuid('recorded_by'),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('member_contacts_member').on(t.tenantId, t.memberId, t.contactedOn),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
  ],
)

/** What a member asks to have corrected in the own file; the value is sealed, since any field may be asked for. */
export const memberCorrections = tenantTable(
  'member_corrections',
  {
    id: uuid('id').notNull(),
    memberId: uuid('member_id').notNull(),
    field: text('field').notNull(),
    valueSealed: bytes('value_sealed').notNull(),
    /** Blind index of the value: the same is not asked for twice. */
    valueIndex: bytes('value_index').notNull(),
    reason: text('reason').notNull(),
    evidence: text('evidence').notNull(),
    status: text('status').$type<'pending' | 'accepted' | 'refused' | 'withdrawn'>().notNull(),
    answer: text('answer'),
    answeredBy: uuid('answered_by'),
    answeredByName: text('answered_by_name'),
    answeredAt: instant('answered_at'),
    filedAt: instant('filed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('member_corrections_pending').on(t.tenantId, t.memberId, t.field).where(sql`status = 'pending'`),
    index('member_corrections_member').on(t.tenantId, t.memberId, t.filedAt),
    index('member_corrections_open').on(t.tenantId, t.filedAt, t.id).where(sql`status = 'pending'`),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
  ],
)

/** Membership in a temporary branch, `[valid_from, valid_to)`: the affiliation at home stays as it is (BR-05). */
export const attachments = tenantTable(
  'attachments',
  {
    id: uuid('id').notNull(),
    memberId: uuid('member_id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    // Nobody is away on two missions at once.
    uniqueIndex('attachments_open').on(t.tenantId, t.memberId).where(sql`valid_to is null`),
    index('attachments_unit').on(t.tenantId, t.orgUnitId, t.validFrom),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
  ],
)
