import { useText } from '@dangjian/plugin-kit/browser'
import { formatTableTime } from '@dangjian/ui'

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
      <h2 style={{ margin: '16px 0 4px', fontSize: 15 }}>{text('methods.adoptions')}</h2>
      {adoptions.length === 0 ? <p className="dj-hint">{text('methods.adoptions.empty')}</p> : (
        <ul aria-label={text('methods.adoptions')} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {adoptions.map(({ id, branch, plan, adoptedAt }) => (
            <li key={id} style={{ borderTop: '1px solid var(--line)', padding: '8px 0' }}>
              <b>{branch}</b> <span className="dj-hint">{text('methods.adoption.on', { at: formatTableTime(adoptedAt) })}</span>
              <p style={{ margin: '2px 0 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{plan}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
