/** Titles of this area's pages; loaded with the frame, so nothing else belongs here. */
export const activitiesTitles: Readonly<Record<string, string>> = { list: '活动', one: '活动详情', signIn: '手机签到', event: '活动详情', works: '作品展播', work: '作品' }
