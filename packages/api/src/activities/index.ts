import { router } from '@dangjian/plugin-kit/server'

export const activitiesRouter = router({})
