import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const distOf = (app: string): string => fileURLToPath(new URL(`../../../${app}/dist`, import.meta.url))

/** Hashed files may be kept for a year, pages never. */
const setHeaders = (reply: FastifyReply, path: string): void => {
  void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
}

/** The production builds of both apps: member at `/`, admin at `/admin/`; unknown paths get the app's page, unknown files a 404. */
export const staticApps = async (server: FastifyInstance): Promise<void> => {
  const [member, admin] = [distOf('member'), distOf('admin')]
  const built = existsSync(join(member, 'index.html')) && existsSync(join(admin, 'index.html'))
  if (built) {
    await server.register(fastifyStatic, { root: admin, prefix: '/admin/', cacheControl: false, setHeaders })
    await server.register(fastifyStatic, { root: member, prefix: '/', cacheControl: false, setHeaders, decorateReply: false })
    server.get('/admin', (_request, reply) => reply.redirect('/admin/'))
  }
  const page = (reply: FastifyReply, root: string) => reply.header('cache-control', 'no-cache').sendFile('index.html', root)
  server.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '/'
    const isPage = request.method === 'GET' && !/\.\w+$/.test(path) && !/^\/(trpc|api)\//.test(path)
    if (built && isPage) return page(reply, path.startsWith('/admin/') ? admin : member)
    return reply.status(404).send({ code: 'NOT_FOUND', httpStatus: 404, details: {}, issues: [], requestId: request.id })
  })
}
