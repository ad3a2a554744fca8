/** Every text of the offline helper. */
export const offlineText = {
  today: (time: string) => `今日${time}`,
  day: (day: string, time: string) => `${day}${time}`,
  waiting: (labels: string) => `待送出：${labels}`,
  notSent: (label: string) => `“${label}”没有送出：`,
  discard: '删除这项',
  pending: (label: string) => `${label}待送出`,
  gap: '、',
} as const
