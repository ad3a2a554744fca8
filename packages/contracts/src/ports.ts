import type { Tenant } from './tenant.ts'
import type { FactInput } from './fact.ts'

/** A member as plugins may see one: no protected field. */
export interface MemberBrief {
  readonly id: string
  readonly name: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly status: 'formal' | 'probationary'
}

export interface OrgUnitBrief {
  readonly id: string
  readonly parentId: string | null
  readonly path: string
  readonly kind: string
  readonly name: string
}

/** A message between two tenants: both keep reading rights, only the sender writes it. An answer is an exchange of its own. */
export interface Exchange {
  readonly id: string
  readonly fromTenantId: string
  readonly toTenantId: string
  readonly kind: string
  readonly subject: string
  readonly payload: unknown
  readonly replyTo: string | null
  readonly createdAt: Date
  readonly createdByName: string
}

export interface ExchangeInput {
  readonly toTenantId: string
  /** `<plugin or core>.<name>`, such as `sample.method-submitted`. */
  readonly kind: string
  readonly subject: string
  readonly payload: unknown
  readonly replyTo?: string
}

/** What the core offers to a plugin, already bound to the tenant, the person and the transaction. */
export interface CorePorts {
  readonly members: {
    get(id: string): Promise<MemberBrief>
    /** Members of one branch or party group in which the person may read members, in pinyin order. */
    list(filter: { orgUnitId: string }): Promise<MemberBrief[]>
  }
  readonly org: {
    get(id: string): Promise<OrgUnitBrief>
    root(): Promise<OrgUnitBrief>
    /** Branches inside the subtrees in which the person holds `permission`. */
    branches(permission: string): Promise<OrgUnitBrief[]>
  }
  readonly tenants: {
    self(): Promise<Tenant>
    /** All tenants of guidance below this one, in code order. */
    below(): Promise<Tenant[]>
    /** The chain of guidance upward, nearest first. */
    above(): Promise<Tenant[]>
  }
  readonly facts: {
    record(facts: readonly FactInput[]): Promise<void>
  }
  readonly exchange: {
    send(input: ExchangeInput): Promise<string>
    /** Exchanges of one kind that this tenant sent or received, newest first, 200 at most. */
    list(filter: { kind: string; direction: 'sent' | 'received' }): Promise<Exchange[]>
  }
  readonly scores: {
    /** Latest published results under a rule set for the members of an organization, in pinyin order, never by score. */
    results(filter: { ruleSetKey: string; orgUnitId: string; period?: string }): Promise<ScoreBrief[]>
    /** The acting member's own latest published result under a rule set; null without one. */
    own(filter: { ruleSetKey: string }): Promise<ScoreBrief | null>
  }
}

export interface ScoreBrief {
  readonly memberId: string
  readonly memberName: string
  readonly period: string
  readonly runId: string
  /** Hundredths of a point. */
  readonly total: number
  /** Hundredths of a point by dimension key. */
  readonly dimensions: Readonly<Record<string, number>>
}
