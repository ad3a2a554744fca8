import { useSession } from '@dangjian/app-shell'
import type { StateName } from '@dangjian/ui'
import type { UseQueryResult } from '@tanstack/react-query'

/** One thing asked of the member, as AskList shows it. */
export interface HomeAsk {
  /** Unique on the page; the record's id. */
  readonly key: string
  /** `first` stands above everything (a right that ends with a vote), `due` has a deadline, `came` came in and has none. */
  readonly order: 'first' | 'due' | 'came'
  /** The deadline of a `due`, the day of coming of a `came`. */
  readonly date: string
  readonly title: string
  readonly note: string
  readonly state: StateName
  /** Words beside the state's icon: 24日前回复. */
  readonly deadline: string
  /** The one button, verb first: 回复. */
  readonly label: string
  readonly href: string
}

/** What one source has to say; without asks the page shows the state of its query. */
export interface AskPart {
  readonly asks: readonly HomeAsk[] | undefined
  readonly query: UseQueryResult<unknown, unknown>
}

/** A source of asks: a hook that asks the server and turns the answer into asks. The list of them stands in `ask-sources.ts`. */
export type UseAsks = () => AskPart

/** Turns the answer of a query into asks: `useAskPart(useQuery(api.x.myAsks.queryOptions({})), xAsks)`; `asksOf` is pure and tested beside its area. */
export const useAskPart = <D>(query: UseQueryResult<D, unknown>, asksOf: (data: D, today: string) => readonly HomeAsk[]): AskPart => {
  const { today } = useSession()
  return { asks: query.data === undefined ? undefined : asksOf(query.data, today), query }
}
