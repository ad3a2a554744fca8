import { router } from '@dangjian/plugin-kit/server'

/** Procedures of tenancy. */
export const tenancyRouter = router({})
