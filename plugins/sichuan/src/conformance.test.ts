import { describePlugin } from '@dangjian/plugin-testing'
import { admin } from './admin/index.ts'
import { manifest } from './manifest.ts'
import { member } from './member/index.ts'
import { server } from './server/index.ts'

describePlugin(manifest, server, { admin, member })
