import { QueryView, useApi } from '@dangjian/app-shell'
import { KeyFigures, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { admissionText } from './locales/zh-CN.ts'

const text = admissionText.cases

/** How many stand in each stage, and what is late. */
export const PoolFigures = ({ orgUnitId }: { orgUnitId: string }) => {
  const api = useApi()
  const query = useQuery(api.admission.poolFigures.queryOptions(orgUnitId === '' ? {} : { orgUnitId }))
  return (
    <Panel isFlush>
      <QueryView query={query} subject={text.figures} rows={2}>
        {(pool) => (
          <KeyFigures
            label={text.figures}
            figures={[
              { key: 'applicants', label: text.applicants, value: pool.applicants, unit: text.people },
              { key: 'activists', label: text.activists, value: pool.activists, unit: text.people },
              { key: 'candidates', label: text.candidates, value: pool.candidates, unit: text.people },
              { key: 'probationary', label: text.probationary, value: pool.probationary, unit: text.people },
              { key: 'overdue', label: text.overdueSteps, value: pool.overdue, unit: text.items, ...(pool.overdue > 0 ? { state: 'overdue' as const } : {}) },
              { key: 'admitted', label: text.admitted, value: pool.admittedThisYear, unit: text.people },
              { key: 'converted', label: text.converted, value: pool.convertedThisYear, unit: text.people },
            ]}
          />
        )}
      </QueryView>
    </Panel>
  )
}
