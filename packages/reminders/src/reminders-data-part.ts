import type { Scope } from '@dangjian/db'
import type { MemberDataPart } from '@dangjian/members'
import { choicesOf, sentTo } from './channels/member-channel-store.ts'

/** What is held about a member here: the channels that the member chose with their addresses, and what was sent there. Messages inside the app belong to the cloud. */
export const remindersDataPart: MemberDataPart = {
  key: 'notices',
  title: '通知方式和外部通知',
  collect: async (scope: Scope, memberId: string) => ({
    channels: [...(await choicesOf(scope, memberId))].map(([channel, { accepts, addressSealed }]) => ({ channel, accepts, address: addressSealed === null ? null : scope.fields.open(addressSealed) })),
    sent: (await sentTo(scope, memberId)).map(({ updatedAt, ...line }) => ({ ...line, sentAt: updatedAt.toISOString() })),
  }),
}
