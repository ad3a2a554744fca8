import { router } from '@dangjian/plugin-kit/server'
import { activitiesRouter } from './activities/index.ts'
import { admissionRouter } from './admission/index.ts'
import { appraisalRouter } from './appraisal/index.ts'
import { attachmentsRouter } from './attachments/index.ts'
import { ballotsRouter } from './ballots/index.ts'
import { cloudRouter } from './cloud/index.ts'
import { disposalRouter } from './disposal/index.ts'
import { dutiesRouter } from './duties/index.ts'
import { identityRouter } from './identity/index.ts'
import { importsRouter } from './imports/index.ts'
import { lifeRouter } from './life/index.ts'
import { membersRouter } from './members/index.ts'
import { missionsRouter } from './missions/index.ts'
import { orgRouter } from './org/index.ts'
import { remindersRouter } from './reminders/index.ts'
import { scoringRouter } from './scoring/index.ts'
import { statisticsRouter } from './statistics/index.ts'
import { studyRouter } from './study/index.ts'
import { talksRouter } from './talks/index.ts'
import { tenancyRouter } from './tenancy/index.ts'
import { transferRouter } from './transfer/index.ts'

/** Every procedure of the core; plugins are mounted beside it under `plugins.<id>` by the plugin host. */
export const coreRouters = {
  activities: activitiesRouter,
  admission: admissionRouter,
  appraisal: appraisalRouter,
  attachments: attachmentsRouter,
  ballots: ballotsRouter,
  cloud: cloudRouter,
  disposal: disposalRouter,
  duties: dutiesRouter,
  identity: identityRouter,
  imports: importsRouter,
  life: lifeRouter,
  members: membersRouter,
  missions: missionsRouter,
  org: orgRouter,
  reminders: remindersRouter,
  scoring: scoringRouter,
  statistics: statisticsRouter,
  study: studyRouter,
  talks: talksRouter,
  tenancy: tenancyRouter,
  transfer: transferRouter,
} as const

export const coreRouter = router(coreRouters)

/** What a browser's client is typed by. */
export type AppRouter = typeof coreRouter
