/** Where the records of an institution come from. */
export type RecordOrigin = { readonly from: 'meetings'; readonly kind: 'central_group_study' | 'cadre_training' | 'warning_education' } | { readonly from: 'duties' | 'ratings' | 'reports' | 'typed' }

/** One of the eight 制度机制 (S13) as data. */
export interface Mechanism {
  readonly key: string
  readonly name: string
  /** Which document names it. */
  readonly source: string
  /** What a year's plan says. */
  readonly planHint: string
  readonly origin: RecordOrigin
}

const provincial = '省级公安机关党建工作经验材料（8项制度机制）'
const county = '分局党员队伍精细化管理经验材料'

/** The eight institutions; the first four are named by the province's paper, the care institution by its own two documents, the others by the county bureau's. */
export const mechanisms: readonly Mechanism[] = [
  { key: 'central-study', name: '党委中心组学习', source: provincial, planHint: '全年学习专题、次数和研讨安排', origin: { from: 'meetings', kind: 'central_group_study' } },
  { key: 'responsibility', name: '党建工作责任制考核', source: provincial, planHint: '考核对象、责任清单和时间', origin: { from: 'duties' } },
  { key: 'branch-rating', name: '党支部等级评定', source: provincial, planHint: '评定办法、等级比例或者合格线、否决事项', origin: { from: 'ratings' } },
  { key: 'secretary-review', name: '党组织书记述职评议', source: provincial, planHint: '述职层级、时间和评议范围', origin: { from: 'reports' } },
  { key: 'care', name: '党内激励关怀帮扶', source: '《党内激励关怀帮扶机制实施意见》《党内慰问帮扶暂行办法》', planHint: '慰问时间节点和经费安排（不记个人情况）', origin: { from: 'typed' } },
  { key: 'training', name: '学习培训', source: county, planHint: '培训期次、对象和内容', origin: { from: 'meetings', kind: 'cadre_training' } },
  { key: 'analysis', name: '党员队伍动态分析', source: county, planHint: '支委会每月、党委每季度专题分析的安排', origin: { from: 'typed' } },
  { key: 'warning', name: '警示提醒', source: county, planHint: '节前和特定时期警示教育、提醒的安排', origin: { from: 'meetings', kind: 'warning_education' } },
]

/** A way of rating branches; local rules, so figures are data (EV-05). Shares in percent of the rated branches. */
export interface RatingModel {
  readonly key: string
  readonly name: string
  readonly grades: readonly string[]
  /** Most branches of a grade, in percent; the grades without one are free. */
  readonly quota: Readonly<Record<string, number>>
  readonly note: string
}

/** The two ways on record; both leave the grade to people. */
export const ratingModels: readonly RatingModel[] = [
  { key: 'quota', name: '比例控制', grades: ['五星', '四星', '三星', '不定星'], quota: { 五星: 10, 四星: 40, 三星: 30 }, note: '每年一评，五星一般不超过10%，四星不超过40%，三星不超过30%' },
  { key: 'pass-line', name: '分项合格', grades: ['五星', '四星', '三星', '不定星'], quota: {}, note: '三至五星各按百分制考核，80分合格，不搞终身制；有否决事项的不得定星' },
]

/** 否决事项: with one of these a branch gets no star. */
export const vetoItems: readonly { readonly key: string; readonly name: string }[] = [
  { key: 'discipline', name: '党员发生严重违纪违法' },
  { key: 'life-absent', name: '组织生活长期不正常' },
  { key: 'term-overdue', name: '无正当理由未按期换届' },
  { key: 'fabricated', name: '记录弄虚作假' },
]

/** The institution with this key. */
export const mechanismOf = (key: string): Mechanism | undefined => mechanisms.find((one) => one.key === key)
