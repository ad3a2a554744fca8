import { QueryView, useAct, useApi, useSession, useUrlState, type ApiClient } from '@dangjian/app-shell'
import { localTimeOf } from '@dangjian/kernel'
import { formatTableTime } from '@dangjian/ui'
import { ActButton, ConfirmAct, DataTable, EmptyState, FilterBar, PageHead, Panel, SearchBox, StateTag } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CreateAccountDrawer } from './create-account-drawer.tsx'
import { ListPager } from './list-pager.tsx'
import { systemText } from './locales/zh-CN.ts'
import { SecretNote } from './secret-note.tsx'
import { useCursor } from './use-cursor.ts'

const text = systemText.accounts
const states = systemText.accountStates
const noFilter = { q: '' }
const limit = 20

type Account = Awaited<ReturnType<ApiClient['identity']['listAccounts']['query']>>['items'][number]

interface Secret {
  readonly login: string
  readonly password: string
}

const State = ({ account: { status, lockedUntil, mustChangePassword } }: { account: Account }) => {
  if (status === 'disabled') return <StateTag state="notApplicable">{states.disabled}</StateTag>
  if (lockedUntil !== null) return <StateTag state="locked">{states.locked(localTimeOf(new Date(lockedUntil)))}</StateTag>
  return mustChangePassword ? <StateTag state="due">{states.temporary}</StateTag> : <StateTag state="done">{states.active}</StateTag>
}

const Acts = ({ account: { id, login, status }, onSecret }: { account: Account; onSecret: (secret: Secret) => void }) => {
  const api = useApi()
  const reset = useAct(api.identity.resetPassword.mutationOptions(), ({ temporaryPassword }) => onSecret({ login, password: temporaryPassword }))
  const disable = useAct(api.identity.disableAccount.mutationOptions())
  const enable = useAct(api.identity.enableAccount.mutationOptions())
  return (
    <>
      <ConfirmAct tone="link" label={text.reset} title={text.ofAccount(text.reset, login)} consequence={text.willReset(login)} onConfirm={() => reset.run({ accountId: id })} />
      {status === 'active'
        ? <ConfirmAct tone="link" isDestructive label={text.disable} title={text.ofAccount(text.disable, login)} consequence={text.willDisable(login)} onConfirm={() => disable.run({ accountId: id })} />
        : <ConfirmAct tone="link" label={text.enable} title={text.ofAccount(text.enable, login)} consequence={text.willEnable(login)} onConfirm={() => enable.run({ accountId: id })} />}
    </>
  )
}

/** The tenant's accounts: who can sign in. Roles are another administrator's. */
export const AccountsPage = () => {
  const api = useApi()
  const { accountId } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const cursor = useCursor(filter.q)
  const [isOpen, setOpen] = useState(false)
  const [secret, setSecret] = useState<Secret | null>(null)
  const input = { search: filter.q, limit, ...(cursor.cursor === undefined ? {} : { cursor: cursor.cursor }) }
  const accounts = useQuery({ ...api.identity.listAccounts.queryOptions(input), placeholderData: keepPreviousData })
  const create = { key: 'create', label: text.create, tone: 'primary', onSelect: () => setOpen(true) } as const
  return (
    <>
      <PageHead title={text.title} facts={text.facts} actions={<ActButton act={create} />} />
      {secret === null ? null : <SecretNote {...secret} onHide={() => setSecret(null)} />}
      <FilterBar end={<ListPager cursor={cursor} page={accounts.data} limit={limit} unit={text.unit} />}>
        <SearchBox label={systemText.search} value={filter.q} onSearch={(q) => setFilter({ q })} />
      </FilterBar>
      <Panel isFlush>
        <QueryView query={accounts} subject={text.table} isEmpty={({ total }) => total === 0 && filter.q === ''} empty={<EmptyState title={text.none} willHold={text.willHold} acts={[create]} />}>
          {({ items }) => (
            <DataTable
              label={text.table}
              rows={items}
              rowKey={({ id }) => id}
              empty={<EmptyState title={systemText.noMatch} willHold={systemText.noMatchHint} />}
              columns={[
                { key: 'login', title: text.login, kind: 'name', render: ({ login }) => login },
                { key: 'name', title: text.name, render: ({ displayName }) => displayName },
                { key: 'kind', title: text.kind, render: ({ isMember }) => (isMember ? text.kinds.member : text.kinds.admin) },
                { key: 'state', title: text.state, render: (account) => <State account={account} /> },
                { key: 'created', title: text.createdAt, kind: 'date', render: ({ createdAt }) => formatTableTime(createdAt) },
                { key: 'acts', title: text.acts, kind: 'acts', render: (account) => (account.id === accountId ? <span className="dj-hint">{text.own}</span> : <Acts account={account} onSecret={setSecret} />) },
              ]}
            />
          )}
        </QueryView>
      </Panel>
      <CreateAccountDrawer
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onCreated={({ login, temporaryPassword }) => setSecret(temporaryPassword === null ? null : { login, password: temporaryPassword })}
      />
    </>
  )
}
