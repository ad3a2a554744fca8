import { can, type Access, type Actor } from '@dangjian/contracts'
import { newId } from '@dangjian/kernel'
import { createAccount, grantRole, resolveAccess, roleIds, roleOf, type RoleId } from '@dangjian/identity'
import { metaOf, mountPlugins, proceduresOf } from '@dangjian/plugin-host'
import { publicError, type Session } from '@dangjian/plugin-kit/server'
import { callTRPCProcedure, TRPCError } from '@trpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callContext, rolledBackHost } from './testing/rolled-back-host.ts'
import { inputSchemaOf, sampleInput, type SampleIds } from './testing/sample-input.ts'
import { createTestDeployment, type TestDeployment } from './testing/test-deployment.ts'

let deployment: TestDeployment
let procedures: ReturnType<typeof proceduresOf>
let call: (path: string, type: string, session: Session | null, input: unknown) => Promise<{ code: string; answer: unknown }>
const sessions = new Map<RoleId, Session>()

/** Somebody who holds exactly one role, over the home branch where the role has a place; made by the use cases, resolved like a log-in. */
const personWith = async (role: RoleId): Promise<Session> => {
  const { county, province, host, open } = deployment
  // The province's organizer cannot exist in a county bureau.
  const tenant = role === 'province_admin' ? province : county.tenant
  const id = newId()
  const memberId = role === 'member' ? county.homeMember : null
  const access = await open(tenant, async (scope): Promise<Access> => {
    await createAccount(scope, { id, login: `role.${role.replaceAll('_', '-')}`, displayName: '角色一', memberId, password: 'Juese-2026-ceshi!' }, host.accessSources.homeUnit)
    const orgUnitId = roleOf(role).reach === 'unit' ? county.home.id : null
    if (role !== 'member') await grantRole(scope, { accountId: id, role, orgUnitId, validFrom: '2026-11-22', validTo: null })
    return resolveAccess(scope, { id, memberId }, host.accessSources)
  })
  const actor: Actor = { kind: 'account', accountId: id, memberId, name: '角色一' }
  return { sessionId: id, tenant, actor, access }
}

beforeAll(async () => {
  deployment = await createTestDeployment()
  const router = mountPlugins(deployment.registry)
  const host = rolledBackHost(deployment)
  procedures = proceduresOf(router)
  call = async (path, type, session, input) => {
    try {
      const signal = new AbortController().signal
      const ctx = callContext(host, session)
      return { code: 'OK', answer: await callTRPCProcedure({ router, path, type: type as 'query', ctx, getRawInput: async () => input, signal, batchIndex: 0 }) }
    } catch (error) {
      return { code: publicError(error instanceof TRPCError ? error : new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error }), 'test').code, answer: null }
    }
  }
  for (const role of roleIds) sessions.set(role, await personWith(role))
})

afterAll(() => deployment.drop())

const homeIds = (): SampleIds => ({ orgUnitId: deployment.county.home.id, memberId: deployment.county.homeMember })
const foreignIds = (): SampleIds => ({ orgUnitId: deployment.county.foreign.id, memberId: deployment.county.foreignMember })

/** What the matrix and the manifests promise, written down a second time and independently of `resolveAccess`. */
const promised = (role: RoleId, permission: string): boolean => {
  if (!permission.includes(':')) return (roleOf(role).permissions as readonly string[]).includes(permission)
  const [pluginId = '', name = ''] = permission.split(':')
  const { roles = [] } = deployment.registry.get(pluginId)?.manifest.permissions[name] ?? {}
  const names: readonly string[] = roles
  return !roleOf(role).separate && (names.includes(role) || (role === 'province_admin' && names.includes('tenant_admin')))
}

/** A plugin that is off for the role's own tenant is not there at all. */
const isMounted = (role: RoleId, plugin: string | undefined): boolean => plugin === undefined || (role !== 'province_admin' && ['sichuan', 'gongjing'].includes(plugin))

describe('authority of every procedure', () => {
  it('lets nobody in who is not signed in, except where a procedure is public', async () => {
    for (const [path, procedure] of procedures) {
      const { code } = await call(path, procedure._def.type, null, sampleInput(inputSchemaOf(procedure), homeIds()))
      if (metaOf(procedure)?.permission === 'public') expect([path, code]).not.toEqual([path, 'SIGN_IN_REQUIRED'])
      else expect([path, code]).toEqual([path, 'SIGN_IN_REQUIRED'])
    }
  })

  it.each(roleIds)('gives %s exactly what the matrix says', async (role) => {
    const session = sessions.get(role)
    for (const [path, procedure] of procedures) {
      const { permission = '', plugin } = metaOf(procedure) ?? {}
      if (permission === 'public') continue
      const { code } = await call(path, procedure._def.type, session ?? null, sampleInput(inputSchemaOf(procedure), homeIds()))
      if (!isMounted(role, plugin)) expect([path, code]).toEqual([path, 'NOT_FOUND'])
      else if (permission !== 'session' && !promised(role, permission)) expect([path, code]).toEqual([path, 'FORBIDDEN'])
      else if (permission !== 'session' && roleOf(role).reach === 'tenant') expect([path, code]).not.toEqual([path, 'FORBIDDEN'])
      expect([path, code]).not.toEqual([path, 'INTERNAL'])
    }
  })

  it.each(roleIds.filter((role) => roleOf(role).reach === 'unit'))('keeps %s inside the own branch', async (role) => {
    const session = sessions.get(role)
    const { foreign, foreignMember } = deployment.county
    for (const [path, procedure] of procedures) {
      const { permission = '', plugin } = metaOf(procedure) ?? {}
      if (permission === 'public' || !isMounted(role, plugin)) continue
      const input = sampleInput(inputSchemaOf(procedure), foreignIds())
      if (!JSON.stringify(input ?? null).includes(foreign.id)) continue
      const { code, answer } = await call(path, procedure._def.type, session ?? null, input)
      if (procedure._def.type === 'mutation') expect([path, code]).not.toEqual([path, 'OK'])
      expect([path, JSON.stringify(answer ?? null).includes(foreignMember)]).toEqual([path, false])
    }
  })

  it.each(roleIds)('shows %s nothing of another tenant', async (role) => {
    const session = sessions.get(role)
    const { home, homeMember, root } = deployment.stranger
    for (const [path, procedure] of procedures) {
      if (metaOf(procedure)?.permission === 'public') continue
      const input = sampleInput(inputSchemaOf(procedure), { orgUnitId: home.id, memberId: homeMember })
      const { code, answer } = await call(path, procedure._def.type, session ?? null, input)
      const text = JSON.stringify(answer ?? null)
      expect([path, [home.id, homeMember, root.id].some((id) => text.includes(id))]).toEqual([path, false])
      if (procedure._def.type === 'mutation' && JSON.stringify(input ?? null).includes(home.id)) expect([path, code]).not.toEqual([path, 'OK'])
    }
  })

  it('resolves a permission to a place, never wider', () => {
    const { home, foreign } = deployment.county
    const access = sessions.get('branch_secretary')?.access ?? { grants: [] }
    expect([can(access, 'meeting.record', home.path), can(access, 'meeting.record', foreign.path)]).toEqual([true, false])
  })
})
