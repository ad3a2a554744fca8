import { router } from '@dangjian/plugin-kit/server'

/** Procedures of life. */
export const lifeRouter = router({})
