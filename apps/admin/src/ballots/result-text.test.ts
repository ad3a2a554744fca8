import { expect, it } from 'vitest'
import { resultText } from './result-text.ts'

const figures = { issued: 5, returned: 5, valid: 5, invalid: 0, votes: [{ key: 'question', name: '', isWriteIn: false, yes: 4, no: 1, abstain: 0 }] }

it('says a resolution with the letters among the ayes, and an election with who is elected', () => {
  const base = { eligible: 8, present: 5, figures, written: { yes: 1, no: 0, abstain: 0 }, isPassed: true, elected: [] }
  expect(resultText({ kind: 'resolution', title: '是否同意接收' }, base)).toBe('是否同意接收：应到会有表决权党员8名，实到会5名，赞成5票，不赞成1票，弃权0票，无效0票，达到规定票数，通过。')
  expect(resultText({ kind: 'election', title: '换届选举' }, { ...base, elected: [{ key: 'a', name: '白一平', yes: 5 }] })).toBe('换届选举：应到会有选举权党员8名，实到会5名，发出选票5张，收回5张，有效票5张，无效票0张。白一平（5票）当选。')
})
