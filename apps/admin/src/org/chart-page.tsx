import { QueryView, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { formatLongDay } from '@dangjian/ui'
import { ActButton, FilterBar, FilterSelect, PageHead } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Checkbox, Input } from 'antd'
import { useId } from 'react'
import { chartOf, rowsOf, sizeOf, type ChartNode } from './chart-layout.ts'
import { orgText } from './locales/zh-CN.ts'
import './chart.css'

const text = orgText.chart
const noFilter = { root: '', day: '', paper: 'a4', groups: '', mass: '1', counts: '1' }

const Box = ({ node: { line }, hasCounts, look = '' }: { node: ChartNode; hasCounts: boolean; look?: string }) => {
  const isParty = line.unit.kind !== 'group' && line.unit.kind !== 'mass_org'
  return (
    <span className={`dj-chart-box is-${line.unit.kind} ${look}`.trim()}>
      <b>{look === 'is-root' ? line.unit.name : line.unit.shortName}</b>
      {hasCounts && isParty ? <small>{text.people(line.members)}</small> : null}
    </span>
  )
}

const Lower = ({ nodes, hasCounts }: { nodes: readonly ChartNode[]; hasCounts: boolean }) =>
  nodes.length === 0 ? null : (
    <ul className="dj-chart-lower">
      {nodes.map((node) => <li key={node.line.unit.id}><Box node={node} hasCounts={hasCounts} /><Lower nodes={node.below} hasCounts={hasCounts} /></li>)}
    </ul>
  )

const Chart = ({ root, paper, hasCounts, day }: { root: ChartNode; paper: 'a4' | 'a3'; hasCounts: boolean; day: string }) => (
  <section className={`dj-chart is-${paper}`} aria-label={text.label(root.line.unit.name)}>
    <h2>{text.label(root.line.unit.name)}</h2>
    <p>{text.subtitle(formatLongDay(day), sizeOf(root))}</p>
    <div className="dj-chart-root"><Box node={root} hasCounts={hasCounts} look="is-root" /></div>
    {rowsOf(root.below, paper).map((row) => (
      <ul key={row[0]?.line.unit.id} className={row.length > (paper === 'a4' ? 24 : 32) ? 'dj-chart-row is-dense' : 'dj-chart-row'}>
        {row.map((node) => (
          <li key={node.line.unit.id} className={node.below.length > 0 ? 'has-lower' : ''}>
            {node.below.length === 0 ? <Box node={node} hasCounts={hasCounts} look="is-upright" /> : <div className="dj-chart-branch"><Box node={node} hasCounts={hasCounts} look="is-wide" /><Lower nodes={node.below} hasCounts={hasCounts} /></div>}
          </li>
        ))}
      </ul>
    ))}
  </section>
)

/** 组织图: the tree as boxes on A4 or A3 landscape, the whole of it or from one organization, of today or of a past day; the screen shows the paper. */
export const ChartPage = () => {
  const api = useApi()
  const { today } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const dayId = useId()
  const paper = filter.paper === 'a3' ? 'a3' : 'a4'
  const isPast = filter.day !== '' && filter.day < today
  const tree = useQuery(api.org.orgTreePage.queryOptions(isPast ? { onDate: filter.day } : {}))
  const starts = (tree.data ?? []).filter(({ unit }) => unit.kind !== 'group' && unit.kind !== 'mass_org')
  const box = (key: 'groups' | 'mass' | 'counts', label: string) => <Checkbox checked={filter[key] !== ''} onChange={(event) => setFilter({ [key]: event.target.checked ? '1' : '' })}>{label}</Checkbox>
  return (
    <>
      <div className="dj-screen-only">
        <PageHead title={text.title} crumbs={[{ label: orgText.tree.title, href: '/org' }, { label: text.title }]} actions={<ActButton act={{ key: 'print', label: text.print, tone: 'primary', onSelect: () => globalThis.print() }} />} />
        <FilterBar>
          <FilterSelect label={text.root} value={filter.root === '' ? (starts[0]?.unit.id ?? '') : filter.root} options={starts.map(({ unit: { id, name } }) => ({ value: id, label: name }))} onChange={(root) => setFilter({ root })} width={300} />
          <span className="dj-date-filter"><label htmlFor={dayId}>{text.day}</label><Input id={dayId} type="date" max={today} value={filter.day} onChange={(event) => setFilter({ day: event.target.value })} /></span>
          <FilterSelect label={text.paper} value={paper} options={[{ value: 'a4', label: text.a4 }, { value: 'a3', label: text.a3 }]} onChange={(value) => setFilter({ paper: value })} />
          {box('groups', text.groups)}
          {box('mass', text.massOrgs)}
          {box('counts', text.counts)}
        </FilterBar>
      </div>
      <QueryView query={tree} subject={text.title} rows={8}>
        {(lines) => {
          const root = chartOf(lines, { rootId: filter.root, hasGroups: filter.groups !== '', hasMassOrgs: filter.mass !== '' })
          return root ? <div className="dj-chart-desk"><Chart root={root} paper={paper} hasCounts={filter.counts !== ''} day={isPast ? filter.day : today} /></div> : null
        }}
      </QueryView>
    </>
  )
}
