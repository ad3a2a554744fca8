import { router } from '@dangjian/plugin-kit/server'
import { cloudRouter } from './cloud/index.ts'
import { dutiesRouter } from './duties/index.ts'
import { identityRouter } from './identity/index.ts'
import { lifeRouter } from './life/index.ts'
import { membersRouter } from './members/index.ts'
import { orgRouter } from './org/index.ts'
import { scoringRouter } from './scoring/index.ts'
import { tenancyRouter } from './tenancy/index.ts'

/** Every procedure of the core; plugins are mounted beside it under `plugins.<id>` by the plugin host. */
export const coreRouters = {
  cloud: cloudRouter,
  duties: dutiesRouter,
  identity: identityRouter,
  life: lifeRouter,
  members: membersRouter,
  org: orgRouter,
  scoring: scoringRouter,
  tenancy: tenancyRouter,
} as const

export const coreRouter = router(coreRouters)

/** What a browser's client is typed by. */
export type AppRouter = typeof coreRouter
