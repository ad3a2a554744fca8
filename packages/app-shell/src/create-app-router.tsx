import { createRootRoute, createRoute, createRouter, type AnyRouter } from '@tanstack/react-router'
import type { FunctionComponent } from 'react'
import type { AppArea, RoutedPage } from './app-page.ts'
import { NoSuchPage, PageView } from './page-view.tsx'
import { PluginPageView } from './plugin-page.tsx'
import { plainSearch } from './url-state.ts'

interface AppRouterOptions {
  /** `/admin` or `/`. */
  basepath: string
  areas: ReadonlyArray<AppArea<RoutedPage>>
  /** Draws the frame around `<Outlet />`, or the sign-in page. */
  Root: FunctionComponent
  /** What stands at `/` when no page of an area takes it. */
  Home: FunctionComponent
}

/** The router of an app from the route tables of its areas, with the plugins' pages under `/p/`. */
export const createAppRouter = ({ basepath, areas, Root, Home }: AppRouterOptions): AnyRouter => {
  const root = createRootRoute({ component: Root, notFoundComponent: NoSuchPage })
  const pages = areas.flatMap((area) => area.pages)
  const own = pages.map((page) => createRoute({ getParentRoute: () => root, path: page.path, component: () => <PageView load={page.load} permission={page.permission} /> }))
  const home = pages.some((page) => page.path === '/') ? [] : [createRoute({ getParentRoute: () => root, path: '/', component: Home })]
  const plugin = createRoute({ getParentRoute: () => root, path: '/p/$pluginId/$', component: PluginPageView })
  return createRouter({ routeTree: root.addChildren([...own, ...home, plugin]), basepath, trailingSlash: 'never', scrollRestoration: true, ...plainSearch })
}
