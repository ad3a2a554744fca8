import { formatTableDay } from '@dangjian/ui'
import { disposalText } from './locales/zh-CN.ts'
import type { AppealStep } from './types.ts'

const text = disposalText.appeals

const partsOf = ({ step, body }: Pick<AppealStep, 'step' | 'body'>): string[] => {
  const said = (key: string): string => (typeof body[key] === 'string' ? body[key] : '')
  const number = said('documentNumber') === '' ? '' : text.number(said('documentNumber'))
  if (step === 'filed') return [body['byOrgan'] === true ? text.byOrgan : text.bySelf]
  if (step === 'forwarded') return [text.to(said('toOrgan')), number]
  if (step !== 'decided') return []
  const decision = said('decision') as keyof typeof text.decisions
  return [text.decisions[decision], body['by'] === 'superior' ? text.superior : text.own, said('changedTo') === '' ? '' : text.changedToOf(said('changedTo')), number]
}

/** One line of the way of an appeal: day, what happened, by whom. */
export const wayLine = (step: AppealStep): string => [formatTableDay(step.happenedOn), ...partsOf(step), step.recordedByName].filter((part) => part !== '').join(disposalText.gap)
