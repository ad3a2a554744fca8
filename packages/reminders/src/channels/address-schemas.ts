import { z } from 'zod'
import type { ChannelKind } from './channel-kind.ts'

/** What an address looks like on each channel. */
export const addressSchemas: Readonly<Record<ChannelKind, z.ZodType<string>>> = {
  email: z.email().max(200),
  sms: z.string().regex(/^1\d{10}$/),
  wechat: z.string().regex(/^[\w-]{10,64}$/),
  dingtalk: z.string().regex(/^[\w.@-]{1,64}$/),
  wecom: z.string().regex(/^[\w.@-]{1,64}$/),
}
