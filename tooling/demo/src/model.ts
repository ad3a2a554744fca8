import type { LocalDate } from '@dangjian/kernel'

/** Kinds of bureau, as in the tenant tree. */
export type DemoTenantKind = 'province' | 'city' | 'county'

/** One bureau that keeps its own books. `code` is GB/T 2260. */
export interface DemoTenant {
  readonly key: string
  readonly parentKey: string | null
  readonly kind: DemoTenantKind
  readonly code: string
  readonly name: string
  readonly shortName: string
}

/** An organization of the tree; `order` is its place among its siblings, from 1. */
export interface DemoOrg {
  readonly key: string
  readonly tenantKey: string
  readonly parentKey: string | null
  readonly kind: 'committee' | 'branch' | 'group'
  /** The kind's usual form unless said otherwise. */
  readonly form?: 'organ_committee' | 'joint_branch'
  readonly name: string
  readonly shortName: string
  readonly order: number
  /** 民警人数, where the source of the demonstration says it. */
  readonly officers?: number
}

/** A unit of the unit line with the organizations that cover it. */
export interface DemoWorkUnit {
  readonly key: string
  readonly parentKey: string | null
  readonly kind: 'bureau' | 'division' | 'station' | 'brigade'
  readonly name: string
  readonly policeType?: string
  readonly orgKeys: readonly string[]
}

export type Gender = 'male' | 'female'
/** Highest education, best first. The first four are 大专及以上. */
export const educationLevels = ['doctor', 'master', 'bachelor', 'college', 'secondary_vocational', 'senior_high', 'junior_high'] as const
export type Education = (typeof educationLevels)[number]
/** 在职民警, 离退休, 文职. */
export type Category = 'serving_officer' | 'retired' | 'civilian'
/** 正式党员, 预备党员. */
export type Status = 'formal' | 'probationary'
/** 专职, 兼职 party-affairs cadre. */
export type PartyAffairs = 'full_time' | 'part_time'

/** A synthetic member. `formalOn` is null for a probationary one; the identity number and the telephone number cannot belong to anybody. */
export interface DemoPerson {
  readonly key: string
  readonly tenantKey: string
  readonly branchKey: string
  readonly groupKey: string | null
  readonly name: string
  readonly gender: Gender
  readonly birthDate: LocalDate
  readonly residentId: string
  readonly ethnicity: string
  readonly education: Education
  readonly category: Category
  readonly status: Status
  readonly joinedOn: LocalDate
  readonly formalOn: LocalDate | null
  readonly jobTitle: string
  readonly partyAffairs: PartyAffairs | null
  readonly phone: string
}

export type PostKind = 'secretary' | 'deputy_secretary' | 'organization' | 'publicity' | 'discipline' | 'committee_member' | 'group_leader'

/** A post, held from `validFrom`; the committee's term is planned to end on `termEndsOn`. */
export interface DemoPost {
  readonly orgKey: string
  readonly personKey: string
  readonly post: PostKind
  readonly validFrom: LocalDate
  readonly termEndsOn: LocalDate
}

/** An officer who is not a party member: counted among the staff, never on a roster. */
export interface DemoNonMember {
  readonly key: string
  readonly name: string
  readonly jobTitle: string
}

/** The organization tree of one bureau with its people and posts. */
export interface DemoTree {
  readonly tenantKey: string
  readonly orgs: readonly DemoOrg[]
  /** Superiors first. */
  readonly workUnits: readonly DemoWorkUnit[]
  readonly people: readonly DemoPerson[]
  readonly posts: readonly DemoPost[]
  readonly nonMembers: readonly DemoNonMember[]
}
