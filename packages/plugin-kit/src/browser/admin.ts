export { defineAdmin } from './plugin-ui.ts'
export type { PluginUi } from './plugin-ui.ts'
