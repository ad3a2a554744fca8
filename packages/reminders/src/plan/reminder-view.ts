import { countReceiptsOf } from '@dangjian/cloud'
import type { Scope } from '@dangjian/db'
import { unitsById } from '@dangjian/org'
import type { ReminderAudience } from '../audience-schema.ts'
import type { ChannelKind } from '../channels/channel-kind.ts'
import type { DeliveryState, ReminderPhase, Urgency } from '../tables.ts'
import { countOutside, messagesOf, type ReminderRow } from './reminder-store.ts'

/** How the messages of one outside channel stand; numbers of people, never their names. */
export interface ChannelCount {
  readonly channel: ChannelKind
  readonly sent: number
  readonly waiting: number
  readonly failed: number
  /** Without an address there, or switched off meanwhile. */
  readonly skipped: number
  /** Handed over with an outcome that nobody can tell (发送结果待核). */
  readonly unsure: number
}

/** A reminder of the plan. */
export interface ReminderView {
  readonly id: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly occasion: string
  readonly phase: ReminderPhase
  readonly isFromRule: boolean
  readonly title: string
  readonly body: string
  readonly audience: ReminderAudience
  readonly urgency: Urgency
  readonly sendOn: string
  readonly sendTime: string
  readonly isProvisional: boolean
  readonly isEdited: boolean
  readonly state: 'planned' | 'approved' | 'sent' | 'cancelled'
  readonly approvedByName: string | null
  readonly approvedAt: string | null
  readonly sentAt: string | null
  readonly cancelReason: string | null
  readonly correctsId: string | null
  readonly createdByName: string
  readonly version: number
  /** Delivered inside the app and opened there; null before it is sent. */
  readonly receipts: { readonly delivered: number; readonly read: number } | null
  readonly outside: readonly ChannelCount[]
}

const keyOfState: Readonly<Record<DeliveryState, Exclude<keyof ChannelCount, 'channel'>>> = {
  queued: 'waiting', claimed: 'waiting', handed: 'waiting', sent: 'sent', failed: 'failed', skipped: 'skipped', unsure: 'unsure',
}

/** Reminders with names and counts; three questions however many they are. */
export const viewsOf = async (scope: Scope, rows: readonly ReminderRow[]): Promise<ReminderView[]> => {
  const noticeIds = rows.flatMap(({ noticeId }) => (noticeId === null ? [] : [noticeId]))
  const units = await unitsById(scope, [...new Set(rows.map(({ orgUnitId }) => orgUnitId))])
  const messages = await messagesOf(scope, noticeIds)
  const receipts = await countReceiptsOf(scope, [...messages.values()])
  const outside = new Map<string, Map<ChannelKind, { -readonly [Key in keyof ChannelCount]: ChannelCount[Key] }>>()
  for (const { noticeId, channel, state, n } of await countOutside(scope, noticeIds)) {
    const ofNotice = outside.get(noticeId) ?? new Map<ChannelKind, { -readonly [Key in keyof ChannelCount]: ChannelCount[Key] }>()
    const line = ofNotice.get(channel) ?? { channel, sent: 0, waiting: 0, failed: 0, skipped: 0, unsure: 0 }
    line[keyOfState[state]] += n
    ofNotice.set(channel, line)
    outside.set(noticeId, ofNotice)
  }
  return rows.map(({ tenantId: _tenant, orgPath: _path, year: _year, ruleKey, noticeId, createdAt: _at, approvedAt, sentAt, ...row }) => ({
    ...row,
    orgUnitName: units.get(row.orgUnitId)?.name ?? '',
    isFromRule: ruleKey !== null,
    approvedAt: approvedAt?.toISOString() ?? null,
    sentAt: sentAt?.toISOString() ?? null,
    receipts: noticeId === null ? null : (receipts.get(messages.get(noticeId) ?? '') ?? { delivered: 0, read: 0 }),
    outside: [...(outside.get(noticeId ?? '')?.values() ?? [])].sort((a, b) => (a.channel < b.channel ? -1 : 1)),
  }))
}
