import { QueryView, useAct, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { ConfirmAct, DataTable, EmptyState, FilterBar, FilterSelect, LinkButton, PageHead, Panel, SearchBox, StateTag } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { frameText } from '../shell/locales/zh-CN.ts'
import { GrantDrawer } from './grant-drawer.tsx'
import { grantRows, grantState, periodText, type AccountGrants, type GrantRow } from './grant-rows.ts'
import { ListPager } from './list-pager.tsx'
import { systemText } from './locales/zh-CN.ts'
import { useCursor } from './use-cursor.ts'

const text = systemText.grants
const noFilter = { q: '', ended: '' }
const limit = 20

const roleTitle = (role: string): string => frameText.roles[role] ?? role

const Acts = ({ row: { account, grant, isFirst }, today, onGrant }: { row: GrantRow; today: string; onGrant: (account: AccountGrants) => void }) => {
  const { accountId } = useSession()
  const revoke = useAct(useApi().identity.revokeGrant.mutationOptions())
  if (account.accountId === accountId) return isFirst ? <span className="dj-hint">{systemText.accounts.own}</span> : null
  const canRevoke = grant !== null && (grant.validTo === null || grant.validTo > today)
  return (
    <>
      {canRevoke
        ? (
          <ConfirmAct
            tone="link"
            isDestructive
            label={text.revoke}
            title={text.revokeOf(roleTitle(grant.role), account.displayName)}
            consequence={text.willRevoke(roleTitle(grant.role), account.displayName)}
            onConfirm={() => revoke.run({ grantId: grant.id })}
          />
        )
        : null}
      {isFirst && account.status === 'active' ? <LinkButton label={text.grantTo(account.displayName)} onSelect={() => onGrant(account)}>{text.grant}</LinkButton> : null}
    </>
  )
}

/** Accounts with the roles granted to each, for the security administrator. */
export const GrantsPage = () => {
  const api = useApi()
  const { today } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const cursor = useCursor(filter.q)
  const [chosen, setChosen] = useState<AccountGrants | null>(null)
  const input = { search: filter.q, limit, ...(cursor.cursor === undefined ? {} : { cursor: cursor.cursor }) }
  const grants = useQuery({ ...api.identity.listGrants.queryOptions(input), placeholderData: keepPreviousData })
  return (
    <>
      <PageHead title={text.title} facts={text.facts} />
      <FilterBar end={<ListPager cursor={cursor} page={grants.data} limit={limit} unit={text.unit} />}>
        <SearchBox label={systemText.search} value={filter.q} onSearch={(q) => setFilter({ q })} />
        <FilterSelect label={text.showEnded} value={filter.ended} width={190} options={[{ value: '', label: text.hide }, { value: 'yes', label: text.show }]} onChange={(ended) => setFilter({ ended })} />
      </FilterBar>
      <Panel isFlush>
        <QueryView query={grants} subject={text.table} isEmpty={({ total }) => total === 0 && filter.q === ''} empty={<EmptyState title={text.none} willHold={text.willHold} />}>
          {({ items }) => (
            <DataTable
              label={text.table}
              rows={grantRows(items, today, filter.ended === 'yes')}
              rowKey={({ key }) => key}
              empty={<EmptyState title={systemText.noMatch} willHold={systemText.noMatchHint} />}
              columns={[
                { key: 'account', title: text.account, kind: 'name', render: ({ account, isFirst }) => (isFirst ? <>{account.displayName}<span className="dj-sub">{account.login}</span></> : <span className="dj-hidden">{account.displayName}</span>) },
                { key: 'role', title: text.role, render: ({ grant }) => (grant === null ? <span className="dj-hint">{text.noGrant}</span> : roleTitle(grant.role)) },
                { key: 'reach', title: text.reach, render: ({ grant }) => grant && (grant.orgUnitId === null ? text.whole : grant.orgUnitName) },
                { key: 'period', title: text.period, kind: 'date', render: ({ grant }) => grant && periodText(grant) },
                {
                  key: 'state', title: text.state,
                  render: ({ account, grant }) => {
                    if (account.status === 'disabled') return <StateTag state="notApplicable">{systemText.accountStates.disabled}</StateTag>
                    if (grant === null) return null
                    const { state, word } = grantState(grant, today)
                    return <StateTag state={state}>{word}</StateTag>
                  },
                },
                { key: 'by', title: text.by, render: ({ grant }) => grant?.grantedBy },
                { key: 'acts', title: text.acts, kind: 'acts', render: (row) => <Acts row={row} today={today} onGrant={setChosen} /> },
              ]}
            />
          )}
        </QueryView>
      </Panel>
      <GrantDrawer account={chosen} onClose={() => setChosen(null)} />
    </>
  )
}
