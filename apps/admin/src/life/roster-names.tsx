import { lifeText } from './locales/zh-CN.ts'
import type { RosterLine } from './types.ts'

/** Names of a roster in pinyin order, with who has no vote. */
export const RosterNames = ({ roster }: { roster: ReadonlyArray<Pick<RosterLine, 'memberId' | 'memberName' | 'hasVote'>> }) => (
  <ul className="dj-names">
    {roster.map((person) => <li key={person.memberId}>{person.memberName}{person.hasVote ? null : <span className="dj-sub">{lifeText.plan.noVote}</span>}</li>)}
  </ul>
)
