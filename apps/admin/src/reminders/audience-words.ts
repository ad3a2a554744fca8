import { cloudText } from '../cloud/locales/zh-CN.ts'
import { remindersText } from './locales/zh-CN.ts'
import type { Audience } from './types.ts'

const text = remindersText.drawer

/** Who a reminder is for, in words; `unitName` gives the name of an organization. */
export const audienceWords = (audience: Audience, unitName: (id: string) => string): string => {
  if (audience.kind === 'members') return text.named(audience.memberIds.length)
  const unit = unitName(audience.orgUnitId)
  if (audience.kind === 'posts') return text.names(audience.posts.map((post) => cloudText.messages.postNames[post]).join('、'), unit)
  const categories = audience.categories?.map((category) => remindersText.form.categoryNames[category]).join('、')
  return text.names(categories ?? text.everybody, unit)
}
