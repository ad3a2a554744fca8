import { demoAccounts } from '../accounts/demo-accounts.ts'
import { gongjingTree } from '../bureaus/trees.ts'
import { loadAccounts } from './load-accounts.ts'
import { loadActivities } from './load-activities.ts'
import { loadAdmission } from './load-admission.ts'
import { loadAppraisal } from './load-appraisal.ts'
import { loadBallots } from './load-ballots.ts'
import { loadBodies } from './load-bodies.ts'
import { loadDeeds } from './load-deeds.ts'
import { loadDisposal } from './load-disposal.ts'
import { loadFiles } from './load-files.ts'
import { loadLife } from './load-life.ts'
import { loadReminders } from './load-reminders.ts'
import { loadRosters } from './load-rosters.ts'
import { loadLifecycle } from './load-lifecycle.ts'
import { findPeople } from './load-members.ts'
import { loadMessages } from './load-news.ts'
import { loadPosts } from './load-posts.ts'
import { planUpcoming } from './plan-upcoming.ts'
import { loadStudy } from './load-study.ts'
import { loadScores } from './load-scores.ts'
import { loadTransfers } from './load-transfers.ts'
import { findTenants } from './load-tenants.ts'
import { accountDesk, loadingOf, memberIdOf, type DemoDeployment, type Loading } from './loading.ts'

const SECRETARY_BRANCH = 'gj/xz'

/** Everything of 贡井分局 that needs its roster: posts, accounts of its members, ten months of organizational life, deeds and a published index. */
export const loadGongjingYear = async (loading: Loading): Promise<void> => {
  await findPeople(loading, gongjingTree)
  await loadPosts(loading, gongjingTree)
  await loadAccounts(loading, demoAccounts.filter(({ tenantKey, personKey }) => tenantKey === 'gj' && personKey !== null))
  const organizer = await accountDesk(loading, 'gongjing.admin')
  const secretary = await accountDesk(loading, 'gongjing.secretary')
  await loadLife(loading, gongjingTree, { organizer, byBranch: new Map([[SECRETARY_BRANCH, secretary]]) })
  await loadRosters(loading, gongjingTree, organizer)
  await loadLifecycle(loading, { organizer, superior: await accountDesk(loading, 'gongjing.leader'), commissioner: await accountDesk(loading, 'gongjing.organizer'), ownBranch: SECRETARY_BRANCH })
  await loadDeeds(loading, gongjingTree, organizer, [SECRETARY_BRANCH])
  await loadScores(loading, organizer)
  await loadReminders(loading, organizer, demoAccounts.flatMap(({ tenantKey, personKey }) => (tenantKey === 'gj' && personKey !== null ? [memberIdOf(loading, personKey)] : [])))
  await loadMessages(loading, organizer)
  await loadFiles(loading, gongjingTree, { organizer, branchKey: SECRETARY_BRANCH, careFor: ['gj/wujianjun', 'gj/jiangzhiyuan', 'gj/limin'], lookedAt: 'gj/wanghaifeng' })
  await planUpcoming(loading, secretary)
  await loadBodies(loading, gongjingTree, { organizer, superior: await accountDesk(loading, 'gongjing.leader') })
  await loadDisposal(loading, gongjingTree, SECRETARY_BRANCH, { secretary, organizer, superior: await accountDesk(loading, 'gongjing.leader') })
  await loadTransfers(loading)
  await loadAdmission(loading, gongjingTree, { organizer, superior: await accountDesk(loading, 'gongjing.leader'), byBranch: new Map([[SECRETARY_BRANCH, await accountDesk(loading, 'gongjing.organizer')]]) })
  await loadBallots(loading, gongjingTree, organizer, ['gj/chenlichuan', 'gj/limin', 'gj/wanghaifeng'])
  await loadAppraisal(loading, gongjingTree, { organizer, superior: await accountDesk(loading, 'gongjing.leader'), secretary, branchKey: SECRETARY_BRANCH, known: ['gj/chenlichuan', 'gj/limin', 'gj/wanghaifeng'] })
  await loadStudy(loading, gongjingTree, { organizer, secretary }, SECRETARY_BRANCH)
  await loadActivities(loading, gongjingTree, organizer, ['gj/wanghaifeng', 'gj/chenlichuan', 'gj/limin'])
}

/** The same for a deployment loaded with an empty roster, after somebody has imported the workbook. */
export const provisionGongjing = async (deployment: DemoDeployment): Promise<void> => loadGongjingYear(loadingOf(deployment, await findTenants(deployment)))
