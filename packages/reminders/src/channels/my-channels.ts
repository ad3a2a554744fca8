import type { Scope } from '@dangjian/db'
import { maskPhone } from '@dangjian/members'
import { AppError, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { addressesOf } from '../outside/parcel-store.ts'
import { enabledChannels } from '../delivery-store.ts'
import { addressSchemas } from './address-schemas.ts'
import { channelKindSchema, type ChannelKind } from './channel-kind.ts'
import { choicesOf, saveChoice } from './member-channel-store.ts'

export const myChannelsInput = z.object({})
/** `address` is left out to keep what is there; an empty one forgets it. */
export const setMyChannelInput = z.object({ kind: channelKindSchema, accepts: z.boolean(), address: z.string().trim().max(200).optional() })

/** A channel as a member sees it. */
export interface MyChannel {
  readonly kind: ChannelKind
  /** Also used for what is not mandatory. */
  readonly accepts: boolean
  /** What must arrive comes here whether it is accepted or not. */
  readonly forMandatory: boolean
  /** Masked; null where none is known. */
  readonly address: string | null
}

const masked = (kind: ChannelKind, address: string): string => {
  if (kind === 'sms') return maskPhone(address)
  const [name = '', ...domain] = address.split('@')
  return domain.length > 0 ? `${name.slice(0, 1)}***@${domain.join('@')}` : `${address.slice(0, 2)}***`
}

/** The channels that the tenant has switched on, with the member's own choice; empty for an account without a member. */
export const myChannels = async (scope: Scope): Promise<MyChannel[]> => {
  const { memberId } = scope.actor
  if (memberId === null) return []
  const chosen = await choicesOf(scope, memberId)
  const open = await enabledChannels(scope)
  return Promise.all(open.map(async ({ kind, forMandatory }) => {
    const address = (await addressesOf(scope, kind, [memberId])).get(memberId)
    return { kind, forMandatory, accepts: chosen.get(kind)?.accepts ?? false, address: address === undefined ? null : masked(kind, address) }
  }))
}

/** The member chooses a channel and says the address there. Throws NOT_FOUND without a member or for a channel that is off, CHANNEL_ADDRESS_INVALID. */
export const setMyChannel = async (scope: Scope, input: z.output<typeof setMyChannelInput>): Promise<MyChannel[]> => {
  const { memberId } = scope.actor
  const isOpen = (await enabledChannels(scope)).some(({ kind }) => kind === input.kind)
  if (memberId === null || !isOpen) throw notFound('channel')
  const { address } = input
  if (address !== undefined && address !== '' && !addressSchemas[input.kind].safeParse(address).success) throw new AppError('CHANNEL_ADDRESS_INVALID', {}, 400)
  const kept = (await choicesOf(scope, memberId)).get(input.kind)?.addressSealed ?? null
  const addressSealed = address === undefined ? kept : address === '' ? null : scope.fields.seal(address)
  await saveChoice(scope, { memberId, channel: input.kind, accepts: input.accepts, addressSealed, updatedAt: scope.clock.now() })
  await scope.audit({
    action: 'channel.chosen', subject: { type: 'member', id: memberId }, summary: `本人${input.accepts ? '接收' : '不接收'}一般通知的外部通道`, details: { kind: input.kind, isAddressChanged: address !== undefined },
  })
  return myChannels(scope)
}
