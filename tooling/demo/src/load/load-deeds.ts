import { addDays, newId } from '@dangjian/kernel'
import type { RequestContext } from '@dangjian/plugin-kit/server'
import type { DemoTree } from '../model.ts'
import { seededRandom } from '../people/random.ts'
import { memberIdOf, type Desk, type Loading } from './loading.ts'

const kinds = ['business', 'service', 'style', 'review'] as const
type DeedKind = (typeof kinds)[number]

/** Title and evidence of what somebody did. */
const deedTexts: Readonly<Record<DeedKind, ReadonlyArray<readonly [title: string, evidence: string]>>> = {
  business: [['参与侦破系列盗窃案件', '专案组工作总结'], ['完成执法资格考试并获优秀等次', '考试成绩通报'], ['办结历史积案一起', '案件办结报告']],
  service: [['帮助辖区群众办理户籍难题', '群众来信'], ['参加社区平安巡防志愿服务', '社区证明'], ['上门为行动不便群众办证', '服务记录']],
  style: [['节日期间主动承担值守任务', '值班安排'], ['拒收当事人礼品并登记上交', '登记表']],
  review: [['上半年民主评议测评', '民主评议汇总表'], ['群众满意度测评', '测评汇总表']],
}

const contextOf = (loading: Loading, desk: Desk): RequestContext => ({
  requestId: 'demo',
  host: loading.host.procedures,
  session: desk.session,
  source: 'demo',
  userAgent: 'demo',
  idempotencyKey: newId(),
  cookies: { setSession: () => undefined, clearSession: () => undefined },
  reportError: (error) => {
    throw error
  },
})

/** Deeds of the two months before this one through the plugin's own procedure, so that 业务, 服务, 作风 and 评议 rest on records: everybody of `branchKeys`, a part of the rest. */
export const loadDeeds = async (loading: Loading, tree: DemoTree, desk: Desk, branchKeys: readonly string[]): Promise<void> => {
  const router = loading.host.registry.get('gongjing')?.server?.router
  if (!router) throw new RangeError('The gongjing plugin is not in this build')
  const random = seededRandom(`deeds/${tree.tenantKey}`)
  for (const person of tree.people.filter(({ status }) => status === 'formal')) {
    const wanted = branchKeys.includes(person.branchKey) ? kinds : random.chance(15) ? [random.pick(kinds)] : []
    for (const kind of wanted) {
      const [title, evidence] = random.pick(deedTexts[kind])
      const occurredOn = addDays(loading.today, -random.between(31, 60))
      const record: unknown = Reflect.get(router.createCaller(contextOf(loading, desk)), 'recordDeed')
      if (typeof record !== 'function') throw new RangeError('The gongjing plugin has no procedure recordDeed')
      await record({ memberId: memberIdOf(loading, person.key), kind, title, evidence, grade: random.between(1, 3), occurredOn })
    }
  }
}
