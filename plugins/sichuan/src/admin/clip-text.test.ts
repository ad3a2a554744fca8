import { expect, it } from 'vitest'
import { clipText } from './clip-text.ts'

it('keeps a short text, puts lines together and cuts between characters', () => {
  expect(clipText('党课选题', 4)).toBe('党课选题')
  expect(clipText('第一行\n第二行', 20)).toBe('第一行 第二行')
  expect(clipText('𠮷𠮷𠮷', 2)).toBe('𠮷𠮷…')
})
