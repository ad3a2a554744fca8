import { router } from '@dangjian/plugin-kit/server'

/** Procedures of scoring. */
export const scoringRouter = router({})
