import { describe, expect, it } from 'vitest'
import { hasGap, seatLine, stateOfTerm, termWord } from './term-rows.ts'

const seat = (post: 'secretary' | 'committee_member', name: string, mismatch: 'gone' | null = null) => ({ post, name, memberId: name, since: '2024-05-20', mismatch })

describe('lines of committees', () => {
  it('name the posts in order and put several of one post together', () => {
    expect(seatLine({ seats: [seat('secretary', '陈一'), seat('committee_member', '李二'), seat('committee_member', '王三')] })).toBe('书记陈一　委员李二、王三')
  })
  it('say how long a term still runs or for how long it has been over', () => {
    expect(termWord({ state: 'soon', daysLeft: 90 })).toBe('临近届满　剩余90天')
    expect(termWord({ state: 'overdue', daysLeft: -4 })).toBe('已届满4天')
    expect(termWord({ state: 'running', daysLeft: 400 })).toBe('任期内')
    expect(termWord({ state: 'unrecorded', daysLeft: null })).toBe('未登记任期')
    expect(stateOfTerm('soon')).toBe('soon')
  })
  it('count a post that the roster contradicts as a gap', () => {
    expect(hasGap({ findings: [], seats: [seat('secretary', '陈一')] })).toBe(false)
    expect(hasGap({ findings: [], seats: [seat('secretary', '陈一', 'gone')] })).toBe(true)
  })
})
