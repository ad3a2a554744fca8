import { QueryView, useApi } from '@dangjian/app-shell'
import { formatPercent } from '@dangjian/ui'
import { BarKey, BarList, KeyFigures, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { FindingList } from './finding-list.tsx'
import { membersText } from './locales/zh-CN.ts'
import type { Figures } from './types.ts'

const text = membersText.roster

const Numbers = ({ figures }: { figures: Figures }) => {
  const { orgUnits, members, partyAffairs } = figures
  const share = (count: number): string => text.share(formatPercent(count, members))
  return (
    <KeyFigures
      label={text.figures}
      figures={[
        { key: 'orgs', label: text.figure.orgs, value: orgUnits.total, unit: text.unitOfOrgs, note: text.orgsNote(orgUnits.committees, orgUnits.generalBranches, orgUnits.branches) },
        { key: 'members', label: text.figure.members, value: members, unit: text.people },
        { key: 'serving', label: text.figure.serving, value: figures.servingOfficers.count, unit: text.people, note: share(figures.servingOfficers.count) },
        { key: 'probationary', label: text.figure.probationary, value: figures.probationary.count, unit: text.people, note: share(figures.probationary.count) },
        { key: 'young', label: text.figure.young, value: figures.aged35OrUnder.count, unit: text.people, note: share(figures.aged35OrUnder.count) },
        { key: 'college', label: text.figure.college, value: figures.collegeOrAbove.count, unit: text.people, note: share(figures.collegeOrAbove.count) },
        { key: 'affairs', label: text.figure.affairs, value: partyAffairs.total, unit: text.people, note: text.affairsNote(partyAffairs.fullTime, partyAffairs.partTime) },
      ]}
    />
  )
}

const Charts = ({ figures }: { figures: Figures }) => (
  <>
    <Panel title={text.age} extra={figures.probationary.count > 0 ? <BarKey look="hatched">{text.ageKey(figures.probationary.count)}</BarKey> : undefined}>
      <BarList label={text.age} total={figures.members} unit={text.people} items={figures.ageBands.map(({ key, count, probationary }) => ({ key, label: text.ages[key], count, part: probationary }))} />
    </Panel>
    <Panel title={text.education} extra={text.educationNote(figures.collegeOrAbove.count)}>
      <BarList label={text.education} total={figures.members} unit={text.people} items={figures.educationBands.map(({ key, count }) => ({ key, label: text.educations[key], count, isSoft: key === 'below' }))} />
    </Panel>
  </>
)

/** The roster of one organization (all readable ones when `orgUnitId` is empty) in figures, bars and what the rules find. */
export const RosterFigures = ({ orgUnitId }: { orgUnitId: string }) => {
  const api = useApi()
  const input = orgUnitId === '' ? {} : { orgUnitId }
  const figures = useQuery(api.members.rosterFigures.queryOptions(input))
  const findings = useQuery(api.members.structureFindings.queryOptions(input))
  return (
    <QueryView query={figures} subject={text.figures} rows={2}>
      {(data) => (
        <>
          <div className="dj-roster-numbers"><Numbers figures={data} /></div>
          <div className="dj-roster-parts">
            {data.members === 0 ? null : <Charts figures={data} />}
            <Panel title={membersText.findings.title} extra={findings.data ? membersText.findings.count(findings.data.length) : undefined}>
              <QueryView query={findings} subject={membersText.findings.title} rows={3}>{(found) => <FindingList findings={found} isNamed={data.orgUnits.total > 1} />}</QueryView>
            </Panel>
          </div>
        </>
      )}
    </QueryView>
  )
}
