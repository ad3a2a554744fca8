/** Words of lines in lists of activities. */
export const listItemsText = {
  at: (time: string, place: string) => `${time}　${place}`,
  choice: (time: string, place: string, sessions: number) => `${time}　${place}　可选${sessions}场`,
  waits: '回复待送出',
  offered: '可以报名的',
  offeredCount: (n: number) => `${n}项`,
} as const
