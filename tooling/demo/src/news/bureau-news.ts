/** An article, published so many days ago. */
export interface NewsArticle {
  readonly daysAgo: number
  readonly column: 'news' | 'study' | 'notice'
  readonly title: string
  readonly body: string
  readonly tags: readonly string[]
}

/** A message to all members, sent so many days ago. */
export interface NewsMessage {
  readonly daysAgo: number
  readonly title: string
  readonly body: string
}

/** Articles of one bureau, oldest first. */
export const articlesOf = (bureau: string): readonly NewsArticle[] => [
  {
    daysAgo: 40,
    column: 'study',
    title: '本季度集中学习要点',
    body: '# 学习内容\n- 党章和党内法规\n- 支部工作条例有关规定\n- 廉洁从警有关要求\n# 学习方式\n集体学习与个人自学相结合，学时由会议和活动记录自动得出，不另行填报。',
    tags: ['学习'],
  },
  { daysAgo: 16, column: 'news', title: `${bureau}党支部交流轮班支部开展组织生活的做法`, body: '轮班值守的支部把主题党日分两场开展，内容相同，党员按班次任选一场。各支部可结合实际参考。', tags: ['支部工作'] },
  { daysAgo: 4, column: 'notice', title: '关于做好年度组织生活会准备工作的通知', body: '# 会前\n- 开展学习和谈心谈话\n- 广泛听取意见\n# 会后\n- 列出整改清单，明确责任人和时限\n一般安排在第四季度召开，具体时间由各党支部确定。', tags: ['组织生活'] },
]

/** Messages to the members of one bureau, oldest first. */
export const messagesOf = (): readonly NewsMessage[] => [
  { daysAgo: 10, title: '节日值守期间廉洁提醒', body: '节日将至，请遵守中央八项规定精神和公安机关有关纪律要求，做好值守工作。' },
  { daysAgo: 1, title: '党员积分已公布', body: '本年度截至上月的党员积分已公布，只有您和本支部可见，不作排名。对结果有不同意见的，可在7日内提出异议。' },
]
