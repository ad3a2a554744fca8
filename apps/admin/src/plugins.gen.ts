// Written by `npm run gen` from plugins/distribution.ts; not edited by hand.
import type { PluginFace } from '@dangjian/app-shell'
import { manifest as sichuanManifest } from '@dangjian/plugin-sichuan'
import { admin as sichuan } from '@dangjian/plugin-sichuan/admin'
import { manifest as gongjingManifest } from '@dangjian/plugin-gongjing'
import { admin as gongjing } from '@dangjian/plugin-gongjing/admin'
import { manifest as linweiManifest } from '@dangjian/plugin-linwei'

/** The plugins of this build with their admin halves; a plugin without one still has its texts. */
export const pluginUis: readonly PluginFace[] = [
  { manifest: sichuanManifest, ui: sichuan },
  { manifest: gongjingManifest, ui: gongjing },
  { manifest: linweiManifest, ui: null },
]
