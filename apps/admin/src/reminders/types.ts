import type { ApiClient } from '@dangjian/app-shell'

type Answer<P extends { query: (...input: never[]) => Promise<unknown> }> = Awaited<ReturnType<P['query']>>
type Reminders = ApiClient['reminders']

/** Answers and inputs of the procedures of this area, as the client gives them. */
export type Plan = Answer<Reminders['listReminders']>
export type Reminder = Plan['items'][number]
export type Audience = Reminder['audience']
export type ChannelSetup = Answer<Reminders['listChannels']>[number]
export type ChannelKind = ChannelSetup['kind']
export type SaveChannel = Parameters<Reminders['saveChannel']['mutate']>[0]
