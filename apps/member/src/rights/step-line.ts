import { formatTableDay } from '@dangjian/ui'
import { rightsText } from './locales/zh-CN.ts'
import type { MyAppeal, MyDisposal } from './types.ts'

const text = rightsText.notice

/** Day and figures of a step of the own case. */
export const stepLine = ({ step, happenedOn, body }: Pick<MyDisposal['steps'][number], 'step' | 'happenedOn' | 'body'>): string => {
  const count = (key: string): number => Number(body[key] ?? 0)
  const name = text.steps[step as keyof typeof text.steps] ?? step
  const figures = step === 'voted' ? text.vote(count('eligible'), count('present'), count('inFavour'), count('against'), count('abstained')) : ''
  return [name, formatTableDay(happenedOn), figures].filter((part) => part !== '').join(rightsText.gap)
}

/** One line of the way of the own appeal. */
export const appealLine = ({ step, happenedOn, body }: Pick<MyAppeal['steps'][number], 'step' | 'happenedOn' | 'body'>): string => {
  const said = (key: string): string => (typeof body[key] === 'string' ? body[key] : '')
  const { steps, decisions, to, number, changedTo } = rightsText.appeal
  const parts = step === 'forwarded' ? [to(said('toOrgan'))] : step === 'decided' ? [decisions[said('decision') as keyof typeof decisions] ?? '', said('changedTo') === '' ? '' : changedTo(said('changedTo')), number(said('documentNumber'))] : []
  return [steps[step], formatTableDay(happenedOn), ...parts].filter((part) => part !== '').join(rightsText.gap)
}
