import { excellentShare, renderVerdict, type RenderedVerdict } from '@dangjian/regulations'
import type { PersonRow } from './campaign-store.ts'

/** EV-02 over the members who are graded; null before anybody has a grade. */
export const excellentVerdict = (people: ReadonlyArray<Pick<PersonRow, 'part' | 'grade'>>): RenderedVerdict | null => {
  const graded = people.filter(({ part }) => part === 'graded')
  if (graded.every(({ grade }) => grade === null)) return null
  return renderVerdict(excellentShare({ graded: graded.length, excellent: graded.filter(({ grade }) => grade === 'excellent').length }))
}
