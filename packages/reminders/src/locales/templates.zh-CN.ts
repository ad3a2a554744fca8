import { dayText } from './day-text.ts'

/** A period as the texts name it. */
export interface NamedPeriod {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly isProvisional: boolean
}

const span = ({ from, to, isProvisional }: NamedPeriod): string => `${dayText(from)}${from === to ? '' : `至${dayText(to)}`}${isProvisional ? '，放假安排以国务院办公厅通知为准' : ''}`

const rules = [
  '- 不收送礼品礼金、消费卡券和电子红包，不接受可能影响公正执行公务的宴请和旅游、健身、娱乐安排；',
  '- 不公车私用、私车公养，节日期间公务用车按规定停驶；',
  '- 不酒后驾车，值班备勤期间不饮酒；',
  '- 不参与赌博，不出入与身份不符的场所；',
  '- 不违规操办婚丧喜庆事宜。',
].join('\n')

/** Texts of the three reminders around a holiday or a special period: 节前学习, 节中检查, 节后总结. */
export const tripleTexts = {
  holiday: {
    before: (period: NamedPeriod) => ({
      title: `${period.name}节前廉洁提醒`,
      body: `${period.name}将至（${span(period)}）。请遵守中央八项规定及其实施细则精神和公安部有关纪律规定：\n${rules}\n遇有重要情况，按规定请示报告。`,
    }),
    during: (period: NamedPeriod) => ({
      title: `${period.name}期间纪律提醒`,
      body: `${period.name}期间（${span(period)}），请继续遵守中央八项规定及其实施细则精神，值班备勤在岗在位，公务用车按规定停驶，不酒后驾车。发现违反规定的情形，可向本单位纪检部门反映。`,
    }),
    after: (period: NamedPeriod) => ({
      title: `${period.name}节后总结提醒`,
      body: `${period.name}假期已结束。请对照节前提醒了解本支部遵守纪律的情况，做好节后总结；有应当报告的事项，按规定报告。`,
    }),
  },
  period: {
    before: (period: NamedPeriod) => ({
      title: `${period.name}前纪律提醒`,
      body: `${period.name}（${span(period)}）将至。请做好思想动员，落实值班备勤和请示报告制度，遵守中央八项规定及其实施细则精神和公安部有关纪律规定：\n${rules}`,
    }),
    during: (period: NamedPeriod) => ({
      title: `${period.name}期间纪律提醒`,
      body: `${period.name}期间（${span(period)}），请坚守岗位、服从指挥、严守纪律，不酒后驾车，不公车私用。遇有重要情况，按规定请示报告。`,
    }),
    after: (period: NamedPeriod) => ({ title: `${period.name}总结提醒`, body: `${period.name}已结束。请了解本支部遵守纪律和完成任务的情况，做好总结。` }),
  },
} as const

/** Texts of what comes round every year (rules.md 13). */
export const routineTexts = {
  dues: (month: number) => ({ occasion: '党费', title: `${month}月党费交纳提醒`, body: '请在本月内按月主动交纳党费。因特殊情况，经党支部同意，可以每季度交纳一次，也可以委托亲属或者其他党员代为交纳（《关于中国共产党党费收缴、使用和管理的规定》）。' }),
  general_meeting: (quarter: number) => ({ occasion: '党员大会', title: `第${quarter}季度支部党员大会提醒`, body: `支部党员大会一般每季度召开1次（《支部工作条例》第十一条）。请查看本支部第${quarter}季度的会议记录，尚未召开的，请在季度内安排。` }),
  talks: () => ({ occasion: '谈心谈话', title: '谈心谈话提醒', body: '党支部委员之间、党支部委员和党员之间、党员和党员之间，每年谈心谈话一般不少于1次（《支部工作条例》第十九条）。请查看本支部尚未谈过的人，在年内安排。系统只登记谈过，不登记内容。' }),
  organization_life: () => ({ occasion: '组织生活会', title: '组织生活会提醒', body: '党支部每年至少召开1次组织生活会，一般安排在第四季度（《支部工作条例》第十七条）。会前请组织学习、谈心谈话、征求意见，会后列出整改事项。' }),
  appraisal: () => ({ occasion: '民主评议', title: '民主评议党员提醒', body: '党支部一般每年开展1次民主评议党员（《支部工作条例》第十八条）。评议可以结合组织生活会进行，结果向本人反馈。' }),
  study: () => ({ occasion: '学习培训', title: '年度学习培训提醒', body: '党员每年集中学习培训时间一般不少于32学时（《党员教育管理工作条例》第二十条）。可在“学习”中查看本年的学时。对年老体弱、伤病残的党员不作硬性要求。' }),
  statistics: () => ({ occasion: '党内统计', title: '年度党内统计准备提醒', body: '请核对本支部党员名册、组织关系和职务任期，为年度党内统计做好准备。' }),
} as const
