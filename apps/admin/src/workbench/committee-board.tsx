import { buildNav, QueryView, Slot, useApi, useSession } from '@dangjian/app-shell'
import { AppLink, formatLongDay, formatWeekday } from '@dangjian/ui'
import { ActButton, Columns, EmptyState, KeyFigures, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { areas } from '../areas.ts'
import { AdmissionPanel } from './admission-panel.tsx'
import { BodiesPanel } from '../missions/bodies-panel.tsx'
import { TransfersPanel } from '../transfers/transfers-panel.tsx'
import { RightsPanel } from '../disposal/rights-panel.tsx'
import { AsksPanel } from './asks-panel.tsx'
import { DutiesPanel, useDutyProgress } from './duties-panel.tsx'
import { currentCounts, followUps } from './follow-up.ts'
import { FollowUpPanel, InTimePanel } from './follow-up-panel.tsx'
import { FindingsPanel } from './findings-panel.tsx'
import { workbenchText as text } from './locales/zh-CN.ts'
import type { Matrix } from './types.ts'
import './workbench.css'

const words = text.committee

const Figures = ({ matrix }: { matrix: Matrix }) => {
  const now = currentCounts(matrix, matrix.rows)
  const { missing, exempt } = matrix.totals.all
  return (
    <KeyFigures
      label={words.figures}
      figures={[
        { key: 'expected', label: words.expected, value: now.expected, unit: words.unit },
        { key: 'done', label: words.done, value: now.done, unit: words.unit, state: 'done' },
        { key: 'open', label: words.running, value: now.open, unit: words.unit, state: 'due' },
        { key: 'missing', label: words.missing, value: missing, unit: words.unit, state: 'missing', href: '/life?behind=1', ...(missing > 0 ? { note: words.of(matrix.totals.branchesBehind) } : {}) },
        { key: 'exempt', label: words.exempt, value: exempt, unit: words.unit, state: 'exempt', ...(exempt > 0 ? { note: words.reasons } : {}) },
      ]}
    />
  )
}

const linked = ['/life/meetings', '/duties/templates', '/cloud', '/cloud/messages', '/imports', '/scoring', '/scoring/objections', '/plugins', '/province']

/** Pages of other works that are used most, of those that the person may open. */
const Links = () => {
  const { permissions } = useSession()
  const pages = buildNav(areas, [], permissions).flatMap((work) => work.pages).filter((page) => linked.includes(page.href))
  return (
    <Panel title={words.links}>
      <ul className="dj-quick">{pages.map((page) => <li key={page.href}><AppLink href={page.href}>{page.title}</AppLink></li>)}</ul>
    </Panel>
  )
}

/** The workbench of a committee: figures of the running periods, who needs follow-up and why, who is in time, findings on structure. */
export const CommitteeBoard = ({ rootId }: { rootId: string | null }) => {
  const api = useApi()
  const { today, can } = useSession()
  const matrix = useQuery(api.life.complianceMatrix.queryOptions({ year: Number(today.slice(0, 4)) }))
  const figures = useQuery(api.members.rosterFigures.queryOptions({}, { enabled: can('member.read') }))
  const progress = useDutyProgress()
  const facts = [formatLongDay(today), formatWeekday(today), ...(matrix.data === undefined ? [] : [text.branches(matrix.data.rows.length)]), ...(figures.data === undefined ? [] : [text.members(figures.data.members)])]
  const firstSteps = [...(can('org.manage') ? [{ key: 'org', label: words.toOrg, tone: 'go', href: '/org' } as const] : []), ...(can('member.import') ? [{ key: 'import', label: words.toImport, tone: 'plain', href: '/imports/new/roster' } as const] : [])]
  // Nothing else can be done before somebody is on the roster.
  const isEmptyRoster = figures.data?.members === 0 && can('member.import')
  return (
    <>
      <PageHead
        title={text.title}
        facts={facts.join(text.gap)}
        actions={<>{isEmptyRoster ? <ActButton act={{ key: 'import', label: words.toImport, tone: 'primary', href: '/imports/new/roster' }} /> : null}{can('article.publish') ? <ActButton act={{ key: 'publish', label: text.publish, href: '/cloud' }} /> : null}{can('duty.assign') ? <ActButton act={{ key: 'assign', label: text.assign, href: '/duties/templates' }} /> : null}</>}
      />
      <QueryView query={matrix} subject={text.subject} rows={10} isEmpty={(data) => data.rows.length === 0} empty={<><EmptyState title={words.none} willHold={words.noneWhy} acts={firstSteps} /><Links /></>}>
        {(data) => (
          <>
            <Figures matrix={data} />
            <Columns
              main={
                <>
                  <FollowUpPanel items={followUps(data)} today={today} />
                  <InTimePanel matrix={data} rows={data.rows.filter((row) => row.missing === 0)} />
                  {can('member.read') ? <FindingsPanel /> : null}
                </>
              }
              side={
                <>
                  {can('admission.approve') ? <AdmissionPanel /> : null}
                  <AsksPanel overdueDuties={progress.overdue} />
                  <TransfersPanel /><BodiesPanel />
                  <RightsPanel />
                  {can('duty.read') ? <DutiesPanel progress={progress} /> : null}
                  <Slot name="workbench.panels" props={{ orgUnitId: rootId }} />
                  <Links />
                </>
              }
            />
          </>
        )}
      </QueryView>
    </>
  )
}
