import { useText } from '@dangjian/plugin-kit/browser'
import { formatTableTime } from '@dangjian/ui'
import { DataTable } from '@dangjian/ui/admin'

interface AdoptionRow {
  id: string
  branch: string
  plan: string
  adoptedAt: string
}

/** Which branches took a method over, and how they mean to carry it out. */
export const AdoptionList = ({ adoptions }: { adoptions: readonly AdoptionRow[] }) => {
  const text = useText()
  return (
    <section aria-label={text('methods.adoptions')}>
      <h3 style={{ margin: '16px 0 4px', fontSize: 15 }}>{text('methods.adoptions')}</h3>
      {adoptions.length === 0 ? <p className="dj-hint">{text('methods.adoptions.empty')}</p> : (
        <DataTable
          size="small"
          label={text('methods.adoptions')}
          rows={adoptions}
          rowKey={(row) => row.id}
          columns={[
            { key: 'branch', title: text('methods.adoption.branch'), kind: 'name', render: (row) => row.branch },
            { key: 'on', title: text('methods.adoption.on'), kind: 'date', render: (row) => formatTableTime(row.adoptedAt) },
            { key: 'plan', title: text('methods.adoption.plan'), render: (row) => row.plan },
          ]}
        />
      )}
    </section>
  )
}
