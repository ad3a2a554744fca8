import { router } from '@dangjian/plugin-kit/server'

/** Procedures of duties. */
export const dutiesRouter = router({})
