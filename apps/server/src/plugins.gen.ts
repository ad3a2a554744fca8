import type { InstalledPlugin } from '@dangjian/plugin-host'

/** Written by `npm run gen` from plugins/distribution.ts. */
export const serverPlugins: readonly InstalledPlugin[] = []
