import { QueryView, useAct, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { formatTableTime } from '@dangjian/ui'
import { ConfirmAct, DataTable, EmptyState, LinkButton, PageHead, Panel, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { scoringText } from './locales/zh-CN.ts'
import { ruleSetChanges } from './rule-set-changes.ts'
import { RuleSetBodyView } from './rule-set-body-view.tsx'
import type { RuleSetVersion } from './types.ts'
import './scoring.css'

const text = scoringText.rules
const noChoice = { set: '' }
const looks = { offered: 'due', adopted: 'done', retired: 'notApplicable' } as const

const SetState = ({ status }: { status: RuleSetVersion['status'] }) => <StateTag state={looks[status]}>{text.states[status]}</StateTag>

const AdoptConsequence = ({ version, inForce }: { version: RuleSetVersion; inForce: RuleSetVersion | undefined }) => {
  const changes = inForce ? ruleSetChanges(inForce.body, version.body) : []
  return (
    <>
      <p>{text.adoptWill(scoringText.set(version.title, version.version))}{inForce ? text.retires(inForce.version) : text.noInForce}</p>
      {inForce ? <p>{changes.length === 0 ? text.noChanges : text.changesTitle(inForce.version)}</p> : null}
      {changes.length === 0 ? null : <ul className="dj-bullets">{changes.map((change) => <li key={change}>{change}</li>)}</ul>}
    </>
  )
}

const Versions = ({ versions }: { versions: readonly RuleSetVersion[] }) => {
  const { can } = useSession()
  const [{ set }, choose] = useUrlState(noChoice)
  const [adopted, setAdopted] = useState('')
  const adopt = useAct(useApi().scoring.adoptRuleSet.mutationOptions())
  const shown = versions.find(({ id }) => id === set) ?? versions.find(({ status }) => status === 'adopted') ?? versions[0]
  const inForce = versions.find(({ key, status }) => key === shown?.key && status === 'adopted')
  const onAdopt = async (version: RuleSetVersion): Promise<void> => {
    await adopt.run({ id: version.id })
    setAdopted(scoringText.set(version.title, version.version))
  }
  return (
    <>
      <PageHead
        title={text.title}
        facts={text.facts}
        actions={shown && shown.status !== 'adopted' && can('score.adopt') ? (
          <ConfirmAct tone="primary" label={text.adopt(shown.version)} consequence={<AdoptConsequence version={shown} inForce={inForce} />} onConfirm={() => onAdopt(shown)} />
        ) : null}
      />
      {adopted === '' ? null : <VerdictNote tone="ok" isLive what={text.adoptedNow(adopted)} />}
      <Panel isFlush>
        <DataTable
          label={text.table}
          rows={versions}
          rowKey={({ id }) => id}
          isCurrent={({ id }) => id === shown?.id}
          columns={[
            { key: 'name', title: text.name, kind: 'name', render: ({ title, pluginId }) => <>{title}<span className="dj-sub">{pluginId === null ? text.own : text.fromPlugin}</span></> },
            { key: 'version', title: text.version, render: ({ version }) => text.nth(version) },
            { key: 'state', title: text.state, render: ({ status }) => <SetState status={status} /> },
            { key: 'adopted', title: text.adopted, render: ({ adoptedBy, adoptedAt }) => (adoptedBy === null || adoptedAt === null ? null : text.adoptedBy(adoptedBy, formatTableTime(adoptedAt))) },
            { key: 'hash', title: text.hash, render: ({ hash }) => <span className="dj-hash" title={hash}>{hash.slice(0, 12)}</span> },
            { key: 'acts', title: text.acts, kind: 'acts', render: ({ id, title, version }) => <LinkButton label={text.showOf(scoringText.set(title, version))} onSelect={() => choose({ set: id })}>{text.show}</LinkButton> },
          ]}
        />
      </Panel>
      {shown ? <RuleSetBodyView version={shown} /> : null}
    </>
  )
}

/** Every version of the rule sets with its whole body; a person adopts one and reads before what it changes. */
export const RuleSetsPage = () => {
  const api = useApi()
  const { can } = useSession()
  const sets = useQuery(api.scoring.listRuleSets.queryOptions({}))
  const acts = can('plugin.read') ? [{ key: 'plugins', label: text.openPlugins, tone: 'primary', href: '/plugins' } as const] : []
  return (
    <QueryView
      query={sets}
      subject={text.title}
      isEmpty={(versions) => versions.length === 0}
      empty={<><PageHead title={text.title} /><Panel><EmptyState title={text.none} willHold={text.willHold} acts={acts} /></Panel></>}
    >
      {(versions) => <Versions versions={versions} />}
    </QueryView>
  )
}
