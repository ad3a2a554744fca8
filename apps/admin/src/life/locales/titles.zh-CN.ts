/** Titles of this area's pages in the navigation; loaded with the frame, so nothing else belongs here. */
export const lifeTitles: Readonly<Record<string, string>> = {
  matrix: '合规矩阵',
  place: '本格说明',
  calendar: '组织生活日历',
  feeds: '订阅日历',
  rosters: '勤务班次',
  signals: '待核对的记录',
  frequencies: '召开次数规定',
  meetings: '会议与活动',
  checks: '待核对记录',
  signIn: '手机签到',
  plan: '安排会议',
  recordNow: '记录会议',
  meeting: '会议',
  record: '记录会议',
  print: '打印会议记录',
}
