import { systemActor, type Access, type Actor, type Tenant } from '@dangjian/contracts'
import { inScope, type Database, type Scope } from '@dangjian/db'
import { resolveAccess, roles, type AccessSources } from '@dangjian/identity'
import { fixedClock, today, type LocalDate } from '@dangjian/kernel'
import { pluginPermission } from '@dangjian/plugin-kit'
import type { Host } from '@dangjian/plugin-host'
import type { Session } from '@dangjian/plugin-kit/server'
import { demoAccounts } from '../accounts/demo-accounts.ts'
import { demoId } from '../ids.ts'

/** What the composition root hands over. */
export interface DemoDeployment {
  readonly host: Host
  /** Opened as the role `migrator`: tenants are rows of a reference table. */
  readonly migrator: Database
  readonly masterKey: Buffer
}

/** One loading of the demonstration: the deployment, its tenants by key, member ids by person key as far as they are on a roster, and today. */
export interface Loading extends DemoDeployment {
  readonly tenants: ReadonlyMap<string, Tenant>
  readonly people: Map<string, string>
  readonly today: LocalDate
}

/** Begins a loading over tenants that exist. */
export const loadingOf = (deployment: DemoDeployment, tenants: ReadonlyMap<string, Tenant>): Loading => ({
  ...deployment,
  tenants,
  people: new Map(),
  today: today(deployment.host.procedures.clock),
})

/** The member whom a person of the demonstration has become; throws RangeError while the person is on no roster. */
export const memberIdOf = (loading: Loading, personKey: string): string => {
  const id = loading.people.get(personKey)
  if (id === undefined) throw new RangeError(`${personKey} is on no roster`)
  return id
}

/** The tenant of a key; throws RangeError for a key that is not loaded. */
export const tenantOf = (loading: Loading, key: string): Tenant => {
  const tenant = loading.tenants.get(key)
  if (!tenant) throw new RangeError(`Tenant ${key} is not loaded`)
  return tenant
}

/** Somebody at work in one bureau, with exactly the access that the person would have after logging in. */
export interface Desk {
  readonly session: Session
  /** One transaction, now. */
  open<T>(work: (scope: Scope) => Promise<T>): Promise<T>
  /** One transaction of the past: the clock stands at `at`, and no event goes out, for nobody is to be told today of what happened months ago. */
  openPast<T>(at: Date, work: (scope: Scope) => Promise<T>): Promise<T>
}

const makeDesk = (loading: Loading, tenant: Tenant, actor: Actor, access: Access): Desk => {
  const { database, clock } = loading.host.procedures
  const common = { tenantId: tenant.id, actor, access, requestId: 'demo', masterKey: loading.masterKey }
  return {
    session: { sessionId: 'demo', tenant, actor, access },
    open: (work) => inScope(database, { ...common, clock }, work),
    openPast: (at, work) => inScope(database, { ...common, clock: fixedClock(at) }, (scope) => work({ ...scope, emit: async () => undefined, emitAll: async () => undefined })),
  }
}

const organizer: Access = { grants: [{ role: 'tenant_admin', permissions: new Set<string>(roles.tenant_admin.permissions), orgUnitId: null, path: '/' }] }

/** The loader itself at work, as an operator with an organizer's rights. */
export const operatorDesk = (loading: Loading, tenantKey: string): Desk => makeDesk(loading, tenantOf(loading, tenantKey), systemActor('演示数据'), organizer)

/** The host's own sources with the tenant's plugins read beforehand: read inside, they would take a second connection while the first is held, and a small pool would hang. */
const accessSourcesOf = async ({ host }: Loading, tenant: Tenant): Promise<AccessSources> => {
  const enabled = new Set((await host.standings.enabled(tenant)).map(({ id }) => id))
  const permissions = host.registry.plugins
    .filter(({ manifest }) => enabled.has(manifest.id))
    .flatMap(({ manifest }) => Object.entries(manifest.permissions).map(([name, { roles: receivers }]) => ({ permission: pluginPermission(manifest.id, name), roles: receivers })))
  return { homeUnit: host.accessSources.homeUnit, pluginPermissions: async () => permissions }
}

/** The person of an account at work. Ask anew after posts or plugins have changed. */
export const accountDesk = async (loading: Loading, login: string): Promise<Desk> => {
  const account = demoAccounts.find((candidate) => candidate.login === login)
  if (!account) throw new RangeError(`No account ${login}`)
  const tenant = tenantOf(loading, account.tenantKey)
  const memberId = account.personKey === null ? null : memberIdOf(loading, account.personKey)
  const id = demoId(`account/${login}`)
  const sources = await accessSourcesOf(loading, tenant)
  const access = await operatorDesk(loading, account.tenantKey).open((scope) => resolveAccess(scope, { id, memberId }, sources))
  return makeDesk(loading, tenant, { kind: 'account', accountId: id, memberId, name: account.displayName }, access)
}

/** The organizer of a bureau: its account where it has one, otherwise the operator. */
export const organizerDesk = async (loading: Loading, tenantKey: string): Promise<Desk> => {
  const account = demoAccounts.find(({ tenantKey: key, role }) => key === tenantKey && (role === 'tenant_admin' || role === 'province_admin'))
  return account ? accountDesk(loading, account.login) : operatorDesk(loading, tenantKey)
}
