// Written by `npm run gen` from plugins/distribution.ts; not edited by hand.
import type { InstalledPlugin } from '@dangjian/plugin-host'
import { manifest as sichuanManifest } from '@dangjian/plugin-sichuan'
import { server as sichuan } from '@dangjian/plugin-sichuan/server'
import { manifest as gongjingManifest } from '@dangjian/plugin-gongjing'
import { server as gongjing } from '@dangjian/plugin-gongjing/server'
import { manifest as linweiManifest } from '@dangjian/plugin-linwei'

/** The plugins of this build with their server halves; a content pack has none. */
export const serverPlugins: readonly InstalledPlugin[] = [
  { manifest: sichuanManifest, server: sichuan },
  { manifest: gongjingManifest, server: gongjing },
  { manifest: linweiManifest, server: null },
]
