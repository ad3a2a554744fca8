import type { AppArea, RoutedPage } from '@dangjian/app-shell'
import { activitiesTitles } from './activities/locales/titles.zh-CN.ts'
import { activitiesRoutes } from './activities/routes.tsx'
import { articlesTitles } from './articles/locales/titles.zh-CN.ts'
import { articlesRoutes } from './articles/routes.tsx'
import { homeTitles } from './home/locales/titles.zh-CN.ts'
import { homeRoutes } from './home/routes.tsx'
import { meTitles } from './me/locales/titles.zh-CN.ts'
import { meRoutes } from './me/routes.tsx'
import { pointsTitles } from './points/locales/titles.zh-CN.ts'
import { pointsRoutes } from './points/routes.tsx'
import { rightsTitles } from './rights/locales/titles.zh-CN.ts'
import { rightsRoutes } from './rights/routes.tsx'
import { ballotsTitles } from './ballots/locales/titles.zh-CN.ts'
import { ballotsRoutes } from './ballots/routes.tsx'
import { appraisalTitles } from './appraisal/locales/titles.zh-CN.ts'
import { appraisalRoutes } from './appraisal/routes.tsx'
import { talksTitles } from './talks/locales/titles.zh-CN.ts'
import { talksRoutes } from './talks/routes.tsx'
import { studyTitles } from './study/locales/titles.zh-CN.ts'
import { studyRoutes } from './study/routes.tsx'
import { remindersTitles } from './reminders/locales/titles.zh-CN.ts'
import { remindersRoutes } from './reminders/routes.tsx'

/** The route tables of all areas. */
export const areas: ReadonlyArray<AppArea<RoutedPage>> = [
  { pages: homeRoutes, titles: homeTitles },
  { pages: activitiesRoutes, titles: activitiesTitles },
  { pages: remindersRoutes, titles: remindersTitles },
  { pages: studyRoutes, titles: studyTitles },
  { pages: talksRoutes, titles: talksTitles },
  { pages: appraisalRoutes, titles: appraisalTitles },
  { pages: ballotsRoutes, titles: ballotsTitles },
  { pages: articlesRoutes, titles: articlesTitles },
  { pages: pointsRoutes, titles: pointsTitles },
  { pages: meRoutes, titles: meTitles },
  { pages: rightsRoutes, titles: rightsTitles },
]
