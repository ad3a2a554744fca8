import { localDateOf, localTimeOf } from '@dangjian/kernel'

/** `2027年1月1日 09:00`, as templates of WeChat want a time. */
export const formatChineseMinute = (at: Date): string => {
  const [year = '', month = '', day = ''] = localDateOf(at).split('-')
  return `${year}年${Number(month)}月${Number(day)}日 ${localTimeOf(at)}`
}
