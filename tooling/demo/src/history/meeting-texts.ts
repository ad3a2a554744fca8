import type { MeetingKind } from '@dangjian/contracts'
import type { LocalDate } from '@dangjian/kernel'

/** What a meeting of one kind is about. */
export interface MeetingText {
  readonly title: string
  readonly minutes: string
  /** What is put to the vote; null where nothing is decided. */
  readonly resolution: string | null
  readonly studyMinutes: number
}

const monthOf = (day: LocalDate): number => Number(day.slice(5, 7))
const at = (texts: readonly string[], index: number): string => texts[index % texts.length] ?? ''

const themes = ['重温入党誓词', '学习党章', '廉政警示教育', '参观党史馆', '社区志愿服务', '岗位练兵交流', '向先进典型学习', '法治宣传进校园']
const lectures = ['坚定理想信念', '牢记人民警察根本宗旨', '党的纪律建设', '发扬优良传统']
const works = ['主题党日方案', '党员谈心谈话安排', '节日期间值守和走访慰问方案', '党员责任区调整方案', '学习计划调整方案']

/** Title, minutes and resolution of a meeting, told by its month. */
export const meetingText = (kind: MeetingKind, day: LocalDate): MeetingText => {
  const month = monthOf(day)
  const theme = at(themes, month)
  const work = at(works, month)
  const quarter = ['一', '二', '三', '四'][Math.ceil(month / 3) - 1] ?? ''
  const texts: Readonly<Record<MeetingKind, MeetingText>> = {
    committee_meeting: {
      title: `${month}月支委会会议`,
      minutes: `会议通报上月议定事项办理情况，研究本月党支部工作，讨论${work}。`,
      resolution: `通过${work}`,
      studyMinutes: 0,
    },
    general_meeting: {
      title: `第${quarter}季度支部党员大会`,
      minutes: '会议听取支部委员会工作报告，讨论支部工作情况，并就支部工作安排进行表决。',
      resolution: `通过第${quarter}季度支部工作报告`,
      studyMinutes: 45,
    },
    group_meeting: { title: `${month}月党小组会`, minutes: '小组集体学习，党员交流思想和工作情况，安排本月任务。', resolution: null, studyMinutes: 0 },
    party_lecture: { title: `党课：${at(lectures, Math.ceil(month / 3))}`, minutes: '讲授党课后，党员结合岗位交流体会。', resolution: null, studyMinutes: 90 },
    theme_day: { title: `${month}月主题党日：${theme}`, minutes: `围绕“${theme}”开展活动，集中学习后交流体会，通报下月主题。`, resolution: null, studyMinutes: 90 },
    organization_life_meeting: { title: '年度组织生活会', minutes: '支委会对照检查，党员开展批评和自我批评，明确整改事项。', resolution: null, studyMinutes: 0 },
    democratic_life_meeting: { title: '年度民主生活会', minutes: '主要负责同志代表领导班子对照检查，班子成员逐一对照检查，开展批评和自我批评，明确整改事项。', resolution: null, studyMinutes: 0 },
    central_group_study: { title: `${month}月党委中心组学习`, minutes: `传达学习上级决策部署，围绕“${at(lectures, Math.ceil(month / 3))}”开展专题学习和交流研讨。`, resolution: null, studyMinutes: 120 },
    warning_education: { title: `${month}月警示教育`, minutes: '通报典型案例，学习党纪法规，党员结合岗位以案对照。', resolution: null, studyMinutes: 60 },
    cadre_training: { title: `${month}月党务干部培训`, minutes: '讲授发展党员和组织生活业务，开展案例研讨。', resolution: null, studyMinutes: 180 },
  }
  return texts[kind]
}
