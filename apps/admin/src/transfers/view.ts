import type { StateName } from '@dangjian/ui'
import { transfersText } from './locales/zh-CN.ts'
import type { StateGroup, Transfer, TransferLine } from './types.ts'

/** How a transfer's state looks: in transit is due, sent back is missing, finished is done. */
export const stateLooks: Readonly<Record<TransferLine['state'], StateName>> = {
  drafted: 'due', approved: 'due', sent: 'soon', withdrawing: 'late', refused: 'missing', received: 'done', withdrawn: 'notApplicable',
}

export const groupNames: readonly StateGroup[] = ['open', 'transit', 'refused', 'received', 'withdrawn']

/** A group of states from the address; undefined for any other text. */
export const knownGroup = (text: string): StateGroup | undefined => groupNames.find((name) => name === text)

/** A way from the address; undefined for any other text. */
export const knownWay = (text: string): TransferLine['way'] | undefined => (['internal', 'tenant', 'package'] as const).find((way) => way === text)

/** The receiving organization in words: tenant and branch, or the branch alone inside the own tenant. */
export const targetOf = ({ direction, toTenantName, toUnitName }: Pick<TransferLine, 'direction' | 'toTenantName' | 'toUnitName'>): string =>
  direction === 'internal' ? (toUnitName ?? '') : [toTenantName, toUnitName].filter(Boolean).join('')

/** The organization of origin in words. */
export const originOf = ({ direction, fromTenantName, fromUnitName }: Pick<TransferLine, 'direction' | 'fromTenantName' | 'fromUnitName'>): string =>
  direction === 'in' ? `${fromTenantName}${fromUnitName}` : fromUnitName

/** The steps of a transfer in bands, one for each try, the last try first. */
export const attemptsOf = (events: Transfer['events']): Array<{ attempt: number; events: Array<Transfer['events'][number]> }> => {
  const attempts = [...new Set(events.map(({ attempt }) => attempt))].toSorted((a, b) => b - a)
  return attempts.map((attempt) => ({ attempt, events: events.filter((event) => event.attempt === attempt) }))
}

/** How a step of the timeline looks. */
export const eventLook = (kind: string): StateName => {
  if (kind === 'refused' || kind === 'letter_lost') return 'missing'
  if (kind === 'withdrawn' || kind === 'withdraw_requested' || kind === 'came_too_late') return 'notApplicable'
  return 'done'
}

/** The months that dues may be paid up to, latest first: the current one and 23 before it. */
export const duesMonths = (today: string): string[] => {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  return Array.from({ length: 24 }, (_, back) => {
    const count = year * 12 + month - 1 - back
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
  })
}

/** Rows of 导出所示内容, in the order of its head. */
export const exportRows = (items: readonly TransferLine[]): Array<Array<string | number | null>> =>
  items.map((line) => [
    line.memberName, transfersText.status[line.memberStatus], originOf(line), targetOf(line), transfersText.way[line.way], transfersText.state[line.state], line.attempt, line.sentOn, line.letterNumber,
    line.letterValidUntil, line.receivedOn,
  ])
