/** Sentences that leave over outside channels. */
export const outsideText = {
  subject: (title: string) => `党建提醒：${title}`,
  subjectOfMany: (first: string, matters: number) => `党建提醒${matters}件：${first}等`,
  matter: (title: string, body: string) => `【${title}】\n${body}`,
  ending: '本消息由智慧党建发送，请勿回复。应用内“消息”中有同样的内容。',
  testTitle: '通道测试',
  testBody: '这是一条测试消息，用于确认通道设置。收到后无需处理。',
} as const
