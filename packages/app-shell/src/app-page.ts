import type { NavWork } from '@dangjian/contracts'
import type { ComponentType } from 'react'

/** A page of an app: one entry in the route table of its area. */
export interface RoutedPage {
  /** Path inside the app; `$name` is a parameter (`/life/meetings/$meetingId`). */
  readonly path: `/${string}`
  /** Key in the area's `locales/titles.zh-CN.ts`. */
  readonly titleKey: string
  /** Who may open it: one permission, or any of several; without it everybody who is signed in. */
  readonly permission?: string | readonly string[]
  /** The component, behind `import()`. */
  readonly load: () => Promise<ComponentType>
}

/** A page of the admin app, under one of the works of its navigation. */
export interface AppPage extends RoutedPage {
  readonly work: NavWork
  /** Left out of the navigation (a record's own page); pages with a parameter always are. */
  readonly isHidden?: boolean
}

/** An area: its pages and the titles their keys stand for. */
export interface AppArea<P extends RoutedPage = AppPage> {
  readonly pages: readonly P[]
  readonly titles: Readonly<Record<string, string>>
}
