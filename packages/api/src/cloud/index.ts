import { router } from '@dangjian/plugin-kit/server'

/** Procedures of cloud. */
export const cloudRouter = router({})
