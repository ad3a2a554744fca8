import { defineMember } from '@dangjian/plugin-kit/member'
import { manifest } from '../manifest.ts'

export const member = defineMember(manifest, {})
