import { expect, it } from 'vitest'
import { fieldOf, momentOf, quotasOf, spanOf } from './moments.ts'

it('keeps Shanghai time through a field and back', () => {
  expect(fieldOf('2026-11-25T07:00:00.000Z')).toBe('2026-11-25T15:00')
  expect(momentOf('2026-11-25T15:00')).toBe('2026-11-25T15:00:00+08:00')
  expect(spanOf('2026-11-25T07:00:00.000Z', '2026-11-25T09:00:00.000Z')).toBe('2026-11-25 15:00～17:00')
  expect(spanOf('2026-11-25T01:00:00.000Z', '2026-11-27T09:00:00.000Z')).toBe('2026-11-25～2026-11-27')
})
it('reads quotas with either comma and names the first line that does not fit', () => {
  expect(quotasOf('甲市公安局，8\n\n乙市公安局, 12')).toEqual({ quotas: [{ unitName: '甲市公安局', places: 8 }, { unitName: '乙市公安局', places: 12 }], wrong: null })
  expect(quotasOf('甲市公安局').wrong).toBe('甲市公安局')
})
