import { useApi } from '@dangjian/app-shell'
import { useQuery } from '@tanstack/react-query'
import { useAskPart, type AskPart, type HomeAsk } from '../home/ask.ts'
import { ballotAsksText as text } from './locales/asks.zh-CN.ts'
import type { MyBallotLine } from './types.ts'

/** A vote that waits for the member stands first, a count that waits for the 监票人 too. Pure. */
export const ballotAsks = (lines: ReadonlyArray<Pick<MyBallotLine, 'id' | 'title' | 'orgUnitName' | 'heldOn' | 'standing' | 'phase' | 'toConfirm'>>): HomeAsk[] =>
  lines.flatMap(({ id, title, orgUnitName, heldOn, standing, phase, toConfirm }) => {
    const words = toConfirm ? text.confirm : phase === 'open' && standing === 'to-vote' ? text.vote : null
    if (words === null) return []
    return [{ key: `ballot-${id}`, order: 'first' as const, date: heldOn, title, note: words.note(orgUnitName), state: 'due' as const, deadline: words.state, label: words.act, href: `/ballots/${id}` }]
  })

/** Ballots that ask something of the member now. */
export const useBallotAsks = (): AskPart => {
  const api = useApi()
  return useAskPart(useQuery(api.ballots.myBallots.queryOptions()), ballotAsks)
}
