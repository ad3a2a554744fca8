import { membersText } from '../members/locales/zh-CN.ts'
import { stepText as text } from './locales/steps.zh-CN.ts'
import type { StepForm } from './types.ts'

const postWord = (post: string): string => Object.entries(membersText.words.post).find(([key]) => key === post)?.[1] ?? post

/** Members of the branch to choose from, posts first. */
export const peopleOptions = (people: StepForm['people']): Array<{ value: string; label: string }> =>
  people.map(({ memberId, name, post }) => ({ value: memberId, label: post === null ? name : text.post(name, postWord(post)) }))
