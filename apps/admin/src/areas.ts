import type { AppArea } from '@dangjian/app-shell'
import { admissionTitles } from './admission/locales/titles.zh-CN.ts'
import { admissionRoutes } from './admission/routes.tsx'
import { cloudTitles } from './cloud/locales/titles.zh-CN.ts'
import { cloudRoutes } from './cloud/routes.tsx'
import { disposalTitles } from './disposal/locales/titles.zh-CN.ts'
import { disposalRoutes } from './disposal/routes.tsx'
import { dutiesTitles } from './duties/locales/titles.zh-CN.ts'
import { dutiesRoutes } from './duties/routes.tsx'
import { importsTitles } from './imports/locales/titles.zh-CN.ts'
import { importsRoutes } from './imports/routes.tsx'
import { lifeTitles } from './life/locales/titles.zh-CN.ts'
import { lifeRoutes } from './life/routes.tsx'
import { membersTitles } from './members/locales/titles.zh-CN.ts'
import { membersRoutes } from './members/routes.tsx'
import { missionsTitles } from './missions/locales/titles.zh-CN.ts'
import { missionsRoutes } from './missions/routes.tsx'
import { orgTitles } from './org/locales/titles.zh-CN.ts'
import { orgRoutes } from './org/routes.tsx'
import { pluginsTitles } from './plugins/locales/titles.zh-CN.ts'
import { pluginsRoutes } from './plugins/routes.tsx'
import { provinceTitles } from './province/locales/titles.zh-CN.ts'
import { provinceRoutes } from './province/routes.tsx'
import { scoringTitles } from './scoring/locales/titles.zh-CN.ts'
import { scoringRoutes } from './scoring/routes.tsx'
import { statisticsTitles } from './statistics/locales/titles.zh-CN.ts'
import { statisticsRoutes } from './statistics/routes.tsx'
import { systemTitles } from './system/locales/titles.zh-CN.ts'
import { systemRoutes } from './system/routes.tsx'
import { transfersTitles } from './transfers/locales/titles.zh-CN.ts'
import { transfersRoutes } from './transfers/routes.tsx'
import { workbenchTitles } from './workbench/locales/titles.zh-CN.ts'
import { workbenchRoutes } from './workbench/routes.tsx'

/** The route tables of all areas; within a work of the navigation pages stand in this order. */
export const areas: readonly AppArea[] = [
  { pages: workbenchRoutes, titles: workbenchTitles },
  { pages: provinceRoutes, titles: provinceTitles },
  { pages: orgRoutes, titles: orgTitles },
  { pages: missionsRoutes, titles: missionsTitles },
  { pages: membersRoutes, titles: membersTitles },
  { pages: disposalRoutes, titles: disposalTitles },
  { pages: transfersRoutes, titles: transfersTitles },
  { pages: importsRoutes, titles: importsTitles },
  { pages: statisticsRoutes, titles: statisticsTitles },
  { pages: admissionRoutes, titles: admissionTitles },
  { pages: lifeRoutes, titles: lifeTitles },
  { pages: scoringRoutes, titles: scoringTitles },
  { pages: dutiesRoutes, titles: dutiesTitles },
  { pages: cloudRoutes, titles: cloudTitles },
  { pages: pluginsRoutes, titles: pluginsTitles },
  { pages: systemRoutes, titles: systemTitles },
]
