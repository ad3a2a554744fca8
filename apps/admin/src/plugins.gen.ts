// Written by `pnpm gen`; do not edit.
import type { PluginFace } from '@dangjian/app-shell'

export const pluginUis: ReadonlyArray<PluginFace> = []
