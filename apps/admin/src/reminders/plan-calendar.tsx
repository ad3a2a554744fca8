import { formatDay } from '@dangjian/ui'
import { LinkButton, Panel } from '@dangjian/ui/admin'
import { remindersText } from './locales/zh-CN.ts'
import { ReminderState } from './plan-table.tsx'
import type { Reminder } from './types.ts'

const text = remindersText.plan

const monthsOf = (rows: readonly Reminder[]): string[] => [...new Set(rows.map(({ sendOn }) => sendOn.slice(0, 7)))].sort()

/** The plan month by month; a reminder before New Year's Day stands in the December before. */
export const PlanCalendar = ({ year, rows, onOpen }: { year: number; rows: readonly Reminder[]; onOpen: (id: string) => void }) => {
  const own = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
  const months = [...monthsOf(rows).filter((month) => month < (own[0] ?? '')), ...own]
  return (
    <div className="dj-year">
      {months.map((month) => {
        const here = rows.filter(({ sendOn }) => sendOn.startsWith(month))
        const name = `${month.startsWith(String(year)) ? '' : text.yearOf(Number(month.slice(0, 4)))}${text.month(Number(month.slice(5)))}`
        return (
          <Panel key={month} title={name} note={here.length === 0 ? text.emptyMonth : text.total(here.length)}>
            <ul className="dj-month">
              {here.map((reminder) => (
                <li key={reminder.id}>
                  <span className="dj-month-day">{formatDay(reminder.sendOn)}</span>
                  <span><LinkButton label={text.showOf(reminder.title)} onSelect={() => onOpen(reminder.id)}>{reminder.title}</LinkButton><br /><ReminderState reminder={reminder} /></span>
                </li>
              ))}
            </ul>
          </Panel>
        )
      })}
    </div>
  )
}
