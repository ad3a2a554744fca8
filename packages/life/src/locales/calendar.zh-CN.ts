/** Names of shifts. */
export const shiftNames = { early: '早班', late: '中班', night: '夜班', day: '白班', round: '值班', off: '休息' } as const

/** Sentences of proposals, rosters and subscriptions. */
export const calendarText = {
  place: '支部会议室',
  rosterSaved: (unit: string, name: string, crews: number) => `${unit}保存勤务班次“${name}”，共${crews}个班组`,
  rosterRemoved: (unit: string) => `${unit}停用勤务班次`,
  all: (time: string, total: number) => `${time}可到会${total}名，全部能够参加。`,
  most: (total: number, available: number) => `应到${total}名，可到会${available}名；当班和下夜班人员执行任务，不计为缺席，可以补课。`,
  split: (total: number, first: number, second: number, covered: number) => `没有一个时间能达到人数要求，分两场：第一场可到会${first}名，第二场可到会${second}名，合计${covered}名，应到${total}名。`,
  short: (total: number, available: number, need: number) => `应到${total}名，任何时间可到会均不足${need}名，最多${available}名；请先调整班次。`,
  feedMade: (whose: string) => `新建日历订阅：${whose}`,
  feedRevoked: (whose: string) => `停用日历订阅：${whose}`,
  own: '本人日程',
  calendarName: (whose: string) => `组织生活日程（${whose}）`,
  secondSession: (title: string) => `${title}（第二场）`,
  accepted: (unit: string, count: number) => `${unit}接受排期建议，安排${count}次组织生活`,
} as const
