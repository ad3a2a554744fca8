import { useAct, useApi } from '@dangjian/app-shell'
import { AppLink, formatTableDay, formatTableTime, type Act } from '@dangjian/ui'
import { Columns, DataTable, EmptyState, FactList, Panel, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { DecideActs } from './decide-acts.tsx'
import { missionText } from './locales/mission-text.zh-CN.ts'
import { missionsText } from './locales/zh-CN.ts'
import type { Mission, MissionBranch } from './types.ts'

const text = missionText.page

const Asked = ({ branch }: { branch: MissionBranch }) => {
  const api = useApi()
  const decide = useAct(api.missions.decideTemporaryBranch.mutationOptions())
  return (
    <Panel title={text.asked} note={text.askedBy(branch.proposedBy, formatTableTime(branch.proposedOn))} extra={<StateTag state="soon">{text.askedState}</StateTag>}>
      <div className="dj-stack">
        <FactList facts={[{ key: 'name', label: text.labels.name, value: branch.name }, { key: 'approving', label: text.labels.approving, value: branch.approvingUnitName }, { key: 'founded', label: text.labels.founded, value: formatTableDay(branch.foundedOn) }]} />
        <DataTable
          label={text.members}
          size="small"
          rows={branch.asked}
          rowKey={({ memberId }) => memberId}
          columns={[
            { key: 'name', title: text.memberColumns.name, kind: 'name', render: ({ name }) => name },
            { key: 'home', title: text.memberColumns.home, render: ({ homeUnitName }) => homeUnitName },
            { key: 'posts', title: text.memberColumns.posts, render: ({ posts }) => posts.map((post) => missionsText.posts[post]).join('、') },
          ]}
        />
        {branch.isOwnRequest ? <VerdictNote tone="info" what={text.ownRequest} /> : null}
        {branch.canDecide ? (
          <DecideActs
            approveLabel={text.approve}
            approveWill={text.approveWill(branch.name, branch.asked.length)}
            refuseWill={text.refuseWill}
            onApprove={(document) => decide.run({ id: branch.id, isApproved: true, document })}
            onRefuse={(answer) => decide.run({ id: branch.id, isApproved: false, answer })}
          />
        ) : null}
      </div>
    </Panel>
  )
}

const Standing = ({ branch }: { branch: MissionBranch }) => (
  <>
    <Panel title={text.standing} extra={<StateTag state={branch.state === 'standing' ? 'done' : 'exempt'}>{missionText.list.branchStates[branch.state]}</StateTag>}>
      <FactList
        facts={[
          { key: 'name', label: text.labels.name, value: branch.orgUnitId === null ? branch.name : <AppLink href={`/org/${branch.orgUnitId}`}>{branch.name}</AppLink> },
          { key: 'approving', label: text.labels.approving, value: branch.approvingUnitName },
          { key: 'document', label: text.labels.document, value: branch.document },
          { key: 'appointed', label: text.labels.appointed, value: branch.appointedBy },
          { key: 'founded', label: text.labels.founded, value: formatTableDay(branch.foundedOn) },
          ...(branch.closedOn === null ? [] : [{ key: 'closed', label: text.labels.closed, value: formatTableDay(branch.closedOn) }]),
        ]}
      />
    </Panel>
    <Panel title={text.seatsTable} isFlush>
      <DataTable
        label={text.seatsTable}
        rows={branch.members.flatMap(({ memberId, name, homeUnitName, posts }) => posts.map((post) => ({ memberId, name, homeUnitName, post }))).toSorted((a, b) => order.indexOf(a.post) - order.indexOf(b.post))}
        rowKey={({ memberId, post }) => `${memberId}${post}`}
        columns={[
          { key: 'post', title: text.seatColumns.post, kind: 'name', render: ({ post }) => missionsText.posts[post] },
          { key: 'name', title: text.seatColumns.name, render: ({ name }) => name },
          { key: 'home', title: text.seatColumns.home, render: ({ homeUnitName }) => homeUnitName },
        ]}
      />
    </Panel>
  </>
)

const order = Object.keys(missionsText.posts)

const Capabilities = ({ mission }: { mission: Mission }) => {
  const word = (capability: string): string => text.capabilityWords[capability] ?? capability
  const refused = mission.capabilities.find(({ isAllowed }) => !isAllowed)?.text
  return (
    <Panel title={text.capabilities}>
      <div className="dj-side-stack">
        <section aria-label={text.may}><h3>{text.may}</h3><ul className="dj-plain-list">{mission.capabilities.filter(({ isAllowed }) => isAllowed).map(({ capability }) => <li key={capability}><StateTag state="done">{word(capability)}</StateTag></li>)}</ul></section>
        <section aria-label={text.mayNot}><h3>{text.mayNot}</h3><ul className="dj-plain-list">{mission.capabilities.filter(({ isAllowed }) => !isAllowed).map(({ capability, text: said }) => <li key={capability}><StateTag state="locked">{word(capability)}</StateTag><span className="dj-hint">{said.what}{said.next}</span></li>)}</ul></section>
        {refused ? <p className="dj-hint">{refused.why}{refused.citation}{missionText.gap}{refused.binding}</p> : null}
      </div>
    </Panel>
  )
}

/** The temporary branch: asked for, standing or closed, with what it may do and what stays at home. */
export const BranchTab = ({ mission, ask }: { mission: Mission; ask: Act | null }) => {
  const { branch, verdict } = mission
  return (
    <Columns
      main={
        <>
          {branch === null || branch.state === 'refused' ? <EmptyState title={text.branchNone} willHold={text.branchHold} {...(ask === null ? {} : { acts: [ask] })} /> : null}
          {branch?.state === 'refused' ? <VerdictNote tone="info" what={text.refused(branch.appointedBy ?? '')} why={branch.answer ?? ''} /> : null}
          {branch?.state === 'proposed' ? <Asked branch={branch} /> : null}
          {branch?.state === 'standing' || branch?.state === 'closed' ? <Standing branch={branch} /> : null}
        </>
      }
      side={
        <>
          <Panel title={text.about}>
            <FactList
              facts={[
                { key: 'kind', label: text.facts.kind, value: missionText.kinds[mission.kind] },
                { key: 'place', label: text.facts.place, value: mission.place },
                { key: 'span', label: text.facts.span, value: `${formatTableDay(mission.startsOn)}～${formatTableDay(mission.plannedTo)}` },
                { key: 'unit', label: text.facts.unit, value: mission.orgUnitName },
                { key: 'document', label: text.facts.document, value: mission.taskDocument },
              ]}
            />
            <p className="dj-hint">{verdict.what}{verdict.why}{verdict.citation}</p>
          </Panel>
          <Capabilities mission={mission} />
        </>
      }
    />
  )
}
