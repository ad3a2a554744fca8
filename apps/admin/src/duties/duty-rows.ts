import type { Duty, Progress, Template } from './types.ts'

/** Last day of the month or quarter of a day, for the filter on deadlines. */
export const lastDayOf = (today: string, span: 'month' | 'quarter'): string => {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const last = span === 'month' ? month : Math.ceil(month / 3) * 3
  return new Date(Date.UTC(year, last, 0)).toISOString().slice(0, 10)
}

/** The day before, since a duty is overdue after its day. */
export const dayBefore = (today: string): string => new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** Whether a duty may be completed by what the person gives: `record` needs a meeting, `note` a note. */
export const canComplete = ({ evidenceKind }: Pick<Duty, 'evidenceKind'>, way: 'note' | 'meeting', note: string, meetingId: string | null): boolean => {
  if (way === 'meeting') return meetingId !== null
  return evidenceKind === 'none' || (evidenceKind === 'note' && note.trim() !== '')
}

/** Sums of a progress table. */
export const sumProgress = (rows: readonly Progress[]): { total: number; done: number; doneLate: number; overdue: number; percent: number } => {
  const sum = rows.reduce((all, row) => ({ total: all.total + row.total, done: all.done + row.done, doneLate: all.doneLate + row.doneLate, overdue: all.overdue + row.overdue }), { total: 0, done: 0, doneLate: 0, overdue: 0 })
  return { ...sum, percent: sum.total === 0 ? 0 : Math.round((sum.done * 10_000) / sum.total) / 100 }
}

/** How many items of a template lie in the past when it is assigned for a year. */
export const pastItems = (template: Pick<Template, 'items'>, year: number, today: string): number => template.items.filter((item) => `${year}-${item.due}` < today).length
