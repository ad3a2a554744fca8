import type { ApiClient } from '@dangjian/app-shell'
import { addDays } from '@dangjian/kernel'
import type { StateName } from '@dangjian/ui'
import { systemText } from './locales/zh-CN.ts'

const text = systemText.grants

export type AccountGrants = Awaited<ReturnType<ApiClient['identity']['listGrants']['query']>>['items'][number]
export type Grant = AccountGrants['grants'][number]

/** A line of the page: one grant of an account, or an account without any. */
export interface GrantRow {
  readonly key: string
  readonly account: AccountGrants
  readonly grant: Grant | null
  /** The account's first line, which names it. */
  readonly isFirst: boolean
}

const hasEnded = ({ validTo }: Grant, today: string): boolean => validTo !== null && validTo <= today

/** Lines per account: its grants, without the ended ones unless asked for; at least one line. Pure. */
export const grantRows = (accounts: readonly AccountGrants[], today: string, withEnded: boolean): GrantRow[] =>
  accounts.flatMap((account): GrantRow[] => {
    const shown = account.grants.filter((grant) => withEnded || !hasEnded(grant, today))
    if (shown.length === 0) return [{ key: account.accountId, account, grant: null, isFirst: true }]
    return shown.map((grant, at) => ({ key: grant.id, account, grant, isFirst: at === 0 }))
  })

/** Whether a grant holds, and the word for it. Pure. */
export const grantState = (grant: Grant, today: string): { state: StateName; word: string } => {
  if (grant.isActive) return { state: 'done', word: text.active }
  return hasEnded(grant, today) ? { state: 'notApplicable', word: text.ended } : { state: 'future', word: text.ahead }
}

/** First and last day, both included; the stored end is the day after. Pure. */
export const periodText = ({ validFrom, validTo }: Pick<Grant, 'validFrom' | 'validTo'>): string => {
  if (validTo === null) return text.from(validFrom)
  const last = addDays(validTo, -1)
  return text.fromTo(validFrom, last < validFrom ? validFrom : last)
}
