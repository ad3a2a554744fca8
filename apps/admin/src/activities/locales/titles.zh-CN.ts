/** Titles of this area's pages; loaded with the frame, so nothing else belongs here. */
export const activitiesTitles: Readonly<Record<string, string>> = {
  list: '主题活动', create: '安排活动', one: '活动', works: '作品展播', training: '党务干部培训', createTraining: '安排培训班', programme: '培训班', coverage: '培训覆盖', print: '打印名单',
}
