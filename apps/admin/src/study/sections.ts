import { newId } from '@dangjian/kernel'
import type { CourseSection } from './types.ts'

/** An empty section of a kind. */
export const freshSection = (kind: CourseSection['kind']): CourseSection => {
  const base = { id: newId(), title: '' }
  if (kind === 'text') return { ...base, kind, body: '' }
  return kind === 'video' ? { ...base, kind, fileId: '', seconds: 600 } : { ...base, kind, fileIds: [] }
}

/** The sections with one moved up or down by a place; unchanged at the edge. Pure. */
export const moved = (sections: readonly CourseSection[], at: number, by: -1 | 1): CourseSection[] => {
  const [from, to] = [sections[at], sections[at + by]]
  if (!from || !to) return [...sections]
  return sections.map((section, index) => (index === at ? to : index === at + by ? from : section))
}

/** Whether a section can be saved: titled and with its content. Pure. */
export const isWhole = (section: CourseSection): boolean => {
  if (section.title.trim() === '') return false
  if (section.kind === 'text') return section.body.trim() !== ''
  return section.kind === 'video' ? section.fileId !== '' : section.fileIds.length > 0
}
