import { defineServer } from '@dangjian/plugin-kit/server'
import { manifest } from '../manifest.ts'
import { sichuanRouter } from './router.ts'
import { adoptions, methodReviews, methods, visits } from './tables.ts'

export type { SichuanRouter } from './router.ts'

export const server = defineServer(manifest, {
  tables: { adoptions, methodReviews, methods, visits },
  migrations: new URL('../../migrations', import.meta.url),
  router: sichuanRouter,
})
