import { router } from '@dangjian/plugin-kit/server'

export const studyRouter = router({})
