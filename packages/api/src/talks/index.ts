import { router } from '@dangjian/plugin-kit/server'

export const talksRouter = router({})
