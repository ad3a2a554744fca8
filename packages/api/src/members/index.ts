import { router } from '@dangjian/plugin-kit/server'

/** Procedures of members. */
export const membersRouter = router({})
