import { expect, it } from 'vitest'
import { freshSection, isWhole, moved } from './sections.ts'
import type { CourseSection } from './types.ts'

const text = (id: string): CourseSection => ({ id, kind: 'text', title: id, body: id })

it('moves a section by a place and never beyond the edge', () => {
  const three = [text('a'), text('b'), text('c')]
  expect(moved(three, 1, -1).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  expect(moved(three, 1, 1).map(({ id }) => id)).toEqual(['a', 'c', 'b'])
  expect(moved(three, 0, -1).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

it('asks every section for its title and its content', () => {
  expect((['text', 'slides', 'video', 'file'] as const).map((kind) => isWhole(freshSection(kind)))).toEqual([false, false, false, false])
  expect(isWhole(text('a'))).toBe(true)
  expect(isWhole({ id: 'v', kind: 'video', title: '视频', fileId: 'x', seconds: 1 })).toBe(true)
})
