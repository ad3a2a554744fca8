import { apiOf, type Api } from './api.ts'
import type { TemplateName } from './databases.ts'
import { openGround, type Ground } from './ground.ts'
import { startProduct } from './product-process.ts'

/** One deployment of the product for one test file: its database, its server, its folder. */
export interface World extends Ground {
  /** Origin of the server, without a slash at the end. */
  readonly url: string
  /** The procedures over HTTP as one person; the log-in is kept. */
  api(login: string): Promise<Api>
}

/** Copies the template, starts the product on it and waits until it is ready. */
export const openWorld = async (name: string, template: TemplateName): Promise<World> => {
  const ground = await openGround(template)
  try {
    const server = await startProduct('all', ground.env(), name)
    const apis = new Map<string, Promise<Api>>()
    return {
      ...ground,
      url: server.url,
      api: (login) => {
        const known = apis.get(login) ?? apiOf(server.url, login)
        apis.set(login, known)
        return known
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
