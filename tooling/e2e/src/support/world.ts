import { apiOf, type Api } from './api.ts'
import type { TemplateName } from './databases.ts'
import { openGround, type Ground } from './ground.ts'
import { startProduct } from './product-process.ts'

/** One deployment of the product for one test file: its database, its server, its folder. */
export interface World extends Ground {
  /** Origin of the server, without a slash at the end; another one after a restart. */
  readonly url: string
  /** The procedures over HTTP as one person; the log-in is kept until the product is started anew. */
  api(login: string): Promise<Api>
  /** Stops the product and starts it on the same database with its clock at a later instant (`2027-12-01T01:00:00Z`). Pages that are open lose their server. */
  restartAt(instant: string): Promise<void>
}

/** Copies the template, starts the product on it and waits until it is ready. */
export const openWorld = async (name: string, template: TemplateName): Promise<World> => {
  const ground = await openGround(template)
  try {
    let server = await startProduct('all', ground.env(), name)
    const apis = new Map<string, Promise<Api>>()
    return {
      ...ground,
      get url() {
        return server.url
      },
      api: (login) => {
        const known = apis.get(login) ?? apiOf(server.url, login)
        apis.set(login, known)
        return known
      },
      restartAt: async (instant) => {
        await server.stop()
        // Sessions of before have run out by then.
        apis.clear()
        server = await startProduct('all', ground.env({ clockStart: new Date(instant).toISOString() }), name)
      },
      close: async () => {
        await server.stop()
        await ground.close()
      },
    }
  } catch (error) {
    await ground.close()
    throw error
  }
}
