import { describe, expect, it } from 'vitest'
import { chosenColumns, columnsText, usualColumns } from './roster-columns.ts'

describe('the columns of the roster', () => {
  it('are the usual ones unless the address names others, in page order, and unknown names are left out', () => {
    expect(chosenColumns('')).toEqual([...usualColumns])
    expect(chosenColumns('posts.state.nonsense.branch')).toEqual(['branch', 'state', 'posts'])
    expect(chosenColumns('nonsense')).toEqual([...usualColumns])
    expect(columnsText(chosenColumns(''))).toBe('')
    expect(columnsText(['branch', 'state'])).toBe('branch.state')
  })
})
