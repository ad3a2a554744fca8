import { describe, expect, it } from 'vitest'
import { audienceWords } from './audience-words.ts'

const name = (): string => '某分局党委'

describe('the audience in words', () => {
  it('names everybody, categories, posts and single persons', () => {
    expect(audienceWords({ kind: 'subtree', orgUnitId: 'a' }, name)).toBe('某分局党委全体党员')
    expect(audienceWords({ kind: 'subtree', orgUnitId: 'a', categories: ['serving_officer', 'civilian'] }, name)).toBe('某分局党委在职民警、文职')
    expect(audienceWords({ kind: 'posts', orgUnitId: 'a', posts: ['secretary', 'discipline'] }, name)).toBe('某分局党委书记、纪检委员')
    expect(audienceWords({ kind: 'members', orgUnitId: 'a', memberIds: ['x', 'y'] }, name)).toBe('指定2人')
  })
})
