import { router } from '@dangjian/plugin-kit/server'

export const disposalRouter = router({})
