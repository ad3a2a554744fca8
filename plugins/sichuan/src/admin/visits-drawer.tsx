import { useText } from '@dangjian/plugin-kit/browser'
import { formatTableDay } from '@dangjian/ui'
import { FactList } from '@dangjian/ui/admin'
import { Drawer } from 'antd'
import type { LiaisonPoint } from './use-points.ts'

type Visit = LiaisonPoint['visits'][number]

/** Visits with their findings and advice, as recorded. */
export const VisitsDrawer = ({ title, visits, onClose }: { title: string; visits: readonly Visit[]; onClose: () => void }) => {
  const text = useText()
  return (
    <Drawer open title={title} onClose={onClose} size="min(480px, 100vw)" destroyOnHidden>
      {visits.map((visit) => {
        const heading = `${formatTableDay(visit.visitedOn)}　${text(`visit.kind.${visit.kind}`)}`
        return (
          <section key={visit.id} aria-label={heading} style={{ marginBottom: 18 }}>
            <h2 style={{ margin: '0 0 4px', fontSize: 15 }}>{heading}</h2>
            <FactList
              facts={[
                { key: 'visitors', label: text('visit.visitors'), value: visit.visitors },
                { key: 'findings', label: text('visit.findings'), value: <span style={{ whiteSpace: 'pre-wrap' }}>{visit.findings}</span> },
                { key: 'advice', label: text('visit.advice'), value: visit.advice === '' ? null : <span style={{ whiteSpace: 'pre-wrap' }}>{visit.advice}</span> },
                { key: 'by', label: text('visit.recorded-by'), value: visit.recordedBy },
              ]}
            />
          </section>
        )
      })}
    </Drawer>
  )
}
