import { defineAdmin } from '@dangjian/plugin-kit/admin'
import { manifest } from '../manifest.ts'

export const admin = defineAdmin(manifest, {})
