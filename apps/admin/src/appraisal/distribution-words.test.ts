import { expect, it } from 'vitest'
import { distributionWords } from './distribution-words.ts'

it('says the marks that were given with their counts, and nothing for what is not shown', () => {
  expect(distributionWords([{ mark: 'good', votes: 8 }, { mark: 'fair', votes: 1 }, { mark: 'ordinary', votes: 0 }])).toBe('好8　较好1')
  expect(distributionWords(null)).toBe('')
})
