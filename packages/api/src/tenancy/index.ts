import { router } from '@dangjian/plugin-kit/server'
import { lastPublished } from './last-published.ts'
import { levelOverview } from './level-overview.ts'
import { listExchanges } from './list-exchanges.ts'
import { listPlugins } from './list-plugins.ts'
import { listTenantsBelow } from './list-tenants-below.ts'
import { pluginHistory } from './plugin-history.ts'
import { pluginSettings } from './plugin-settings.ts'
import { previewFigures } from './preview-figures.ts'
import { publishFigures } from './publish-figures.ts'
import { rulePlugin } from './rule-plugin.ts'
import { sendExchange } from './send-exchange.ts'
import { switchPlugin } from './switch-plugin.ts'

export { gatherFigures } from './gather-figures.ts'

/** Procedures of tenancy. */
export const tenancyRouter = router({
  lastPublished, levelOverview, listExchanges, listPlugins, listTenantsBelow, pluginHistory, pluginSettings, previewFigures, publishFigures, rulePlugin, sendExchange, switchPlugin,
})
