export { channelKinds, channelKindSchema, type ChannelKind } from './channels/channel-kind.ts'
export { deliverDueNotices } from './deliver-due-notices.ts'
export { notifyMembers, type Notification } from './notify-members.ts'
export type { Urgency } from './tables.ts'
