import { defineServer } from '@dangjian/plugin-kit/server'
import { manifest } from '../manifest.ts'
import { pluginRouter } from './router.ts'
import { suggestions } from './tables.ts'

export const server = defineServer(manifest, {
  tables: { suggestions },
  migrations: new URL('../../migrations', import.meta.url),
  router: pluginRouter,
})
