import type { ActivityKind } from '../tables.ts'

/** Names of the kinds as they stand on documents. */
export const activityKindNames: Readonly<Record<ActivityKind, string>> = {
  lecture: '讲座', film: '观影', education_base: '教育基地现场学习', history_reading: '读史', speech_contest: '演讲', recital: '朗诵', volunteer: '志愿服务',
  july_first: '七一主题活动', police_day: '警察日活动', other: '主题活动', training_session: '党务干部培训',
}

/** Sentences of the audit trail, of facts and of messages. */
export const activitySentences = {
  created: (kind: string, title: string, sessions: number) => `安排${kind}“${title}”，共${sessions}场`,
  changed: (title: string) => `修改活动“${title}”`,
  cancelled: (title: string, reason: string) => `取消活动“${title}”，事由：${reason}`,
  enrolled: (title: string, name: string, isWaiting: boolean) => (isWaiting ? `${name}报名“${title}”，列入候补` : `${name}报名“${title}”`),
  enrolledMany: (title: string, count: number) => `代为报名“${title}”，${count}人`,
  withdrawn: (title: string, name: string) => `${name}退出“${title}”`,
  recorded: (title: string, on: string, present: number, people: number) => `登记“${title}”${on}场次，到场${present}人，报名${people}人`,
  corrected: (title: string, on: string, changed: number) => `更正“${title}”${on}场次的到场登记，${changed}人`,
  reported: (title: string) => `登记“${title}”的活动报告`,
  workSubmitted: (title: string, work: string) => `提交“${title}”作品《${work}》`,
  workShown: (work: string) => `作品《${work}》审核通过，列入展播`,
  workReturned: (work: string) => `作品《${work}》退回修改`,
  workWithdrawn: (work: string) => `作品《${work}》撤回`,
  certificateWritten: (name: string, number: string) => `生成${name}的培训证书${number}`,
  attendedFact: (kind: string, title: string) => `参加${kind}：${title}`,
  withdrawnFact: (title: string) => `更正：${title}`,
  promotedTitle: (title: string) => `候补已递补：${title}`,
  promotedBody: (when: string, place: string) => `有人退出，您已从候补转为正式报名。时间：${when}，地点：${place}。不能参加的，请及时退出，名额留给下一位。`,
  cancelledTitle: (title: string) => `活动取消：${title}`,
  cancelledBody: (reason: string) => `原定活动不再举行。事由：${reason}。`,
  changedTitle: (title: string) => `活动安排有变：${title}`,
  changedBody: (was: string, now: string) => `原定${was}，现改为${now}。不能参加的，可以退出。`,
  enrolledForTitle: (title: string) => `已为您报名：${title}`,
  enrolledForBody: (by: string, when: string, place: string, isWaiting: boolean) => `${by}已代您报名，${isWaiting ? '目前列入候补，有名额时按次序递补' : '已有名额'}。时间：${when}，地点：${place}。不能参加的，可以退出。`,
  workShownTitle: (work: string) => `您的作品已展播：《${work}》`,
  workShownBody: '作品已经审核，在“作品展播”中展示。您可以随时撤回。',
  workReturnedTitle: (work: string) => `您的作品需要修改：《${work}》`,
  workReturnedBody: (note: string) => `审核意见：${note}`,
  when: (day: string, time: string) => `${day}${time}`,
} as const

/** Words of the certificate (培训证书). */
export const certificateText = {
  title: '培训证书',
  number: (word: string, year: string, position: number, queue: number) => `${word}〔${year}〕${position}期${String(queue).padStart(4, '0')}号`,
  body: (name: string, unit: string, from: string, to: string, title: string, position: number, hours: string) =>
    `${name}同志（${unit}）于${from === to ? from : `${from}至${to}`}参加“${title}”第${position}期培训，完成规定课程，计${hours}学时，准予结业。`,
  basis: '本证书依据到场登记生成，编号可在培训班名册中核对。',
  seal: '（盖章）',
} as const

/** 11月25日, for messages. */
export const dayText = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`
