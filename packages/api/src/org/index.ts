import { router } from '@dangjian/plugin-kit/server'

/** Procedures of org. */
export const orgRouter = router({})
