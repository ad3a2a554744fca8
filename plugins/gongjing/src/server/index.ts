import { defineServer } from '@dangjian/plugin-kit/server'
import { manifest } from '../manifest.ts'
import { gongjingRouter } from './router.ts'
import { deeds } from './tables.ts'

export type { GongjingRouter } from './router.ts'

export const server = defineServer(manifest, {
  tables: { deeds },
  migrations: new URL('../../migrations', import.meta.url),
  router: gongjingRouter,
})
