import { describePlugin } from '@dangjian/plugin-testing'
import { manifest } from './manifest.ts'

describePlugin(manifest)
