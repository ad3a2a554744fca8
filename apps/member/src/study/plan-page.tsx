import { QueryView, useApi, useSession } from '@dangjian/app-shell'
import { Card, EmptyState, NumberedList, PhoneBody, PhoneHead } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { studyText } from './locales/zh-CN.ts'

const text = studyText.plan

/** The year's plan of my branch with what the organizations above it have set. */
export const PlanPage = () => {
  const { today } = useSession()
  const plan = useQuery(useApi().study.myStudyPlan.queryOptions({ year: today.slice(0, 4) }))
  return (
    <>
      <PhoneHead title={text.title} backHref="/study" />
      <QueryView query={plan} subject={text.title} isEmpty={({ themes }) => themes.length === 0} empty={<EmptyState title={text.none} />}>
        {({ themes, targetHours, year }) => (
          <PhoneBody>
            <p className="dj-sm dj-study-save">{text.year(year)}{studyText.gap}{text.target(targetHours)}</p>
            {[...new Set(themes.map(({ month }) => month))].map((month) => (
              <Card key={month} title={text.month(month)}>
                {themes.filter((theme) => theme.month === month).map(({ title, reading, fromUnitName }) => (
                  <div key={`${title}${fromUnitName}`} className="dj-review">
                    <p>{title}</p>
                    <p className="dj-sm">{text.from(fromUnitName)}{reading.length === 0 ? '' : `${studyText.gap}${text.reading}：`}</p>
                    {reading.length === 0 ? null : <NumberedList label={text.reading} items={reading} />}
                  </div>
                ))}
              </Card>
            ))}
          </PhoneBody>
        )}
      </QueryView>
    </>
  )
}
