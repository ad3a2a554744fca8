import type { Client } from '@dangjian/identity'
import type { RequestContext } from '@dangjian/plugin-kit/server'

/** Where this request comes from. */
export const clientOf = ({ source, userAgent, requestId }: RequestContext): Client => ({ source, userAgent, requestId })
