import { inScope, type Scope } from '@dangjian/db'
import { testMasterKey } from '@dangjian/db/testing'
import type { ProcedureHost, RequestContext, Session } from '@dangjian/plugin-kit/server'
import type { TestDeployment } from './test-deployment.ts'

class RolledBack extends Error {
  readonly answer: unknown
  constructor(answer: unknown) {
    super('rolled back')
    this.answer = answer
  }
}

/** A host whose transactions do everything and keep nothing, so that every procedure can be called from the same starting point. */
export const rolledBackHost = ({ host, test, clock }: Pick<TestDeployment, 'host' | 'clock'> & { readonly test: Pick<TestDeployment['test'], 'database'> }): ProcedureHost => {
  const open: ProcedureHost['open'] = async <T>(session: Session, requestId: string, work: (scope: Scope) => Promise<T>): Promise<T> => {
    const options = { tenantId: session.tenant.id, actor: session.actor, access: session.access, clock, requestId, masterKey: testMasterKey }
    try {
      await inScope(test.database, options, async (scope) => {
        throw new RolledBack(await work(scope))
      })
    } catch (error) {
      if (error instanceof RolledBack) return error.answer as T
      throw error
    }
    throw new Error('a rolled-back transaction always throws')
  }
  return { ...host.procedures, open }
}

/** The context of one call; `errors` gets what a log would get. */
export const callContext = (host: ProcedureHost, session: Session | null, errors: unknown[] = []): RequestContext => ({
  requestId: 'test',
  host,
  session,
  source: '127.0.0.1',
  userAgent: 'test',
  idempotencyKey: null,
  cookies: { setSession: () => undefined, clearSession: () => undefined },
  reportError: (error) => void errors.push(error),
})
