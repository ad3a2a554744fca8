export type { PluginManifest } from '@dangjian/plugin-kit'
export type { PluginServer } from '@dangjian/plugin-kit/server'
