import { router } from '@dangjian/plugin-kit/server'

/** Procedures of identity. */
export const identityRouter = router({})
