import type { IconName } from '../shared/icon.tsx'

/** A page under a work; `from` is the short name of the plugin that brings it. */
export interface NavPage {
  key: string
  label: string
  href: string
  from?: string
  isCurrent?: boolean
}

/** A work of the left navigation. Its pages show only while it is open; without pages it is itself the page. */
export interface NavItem {
  key: string
  label: string
  icon: IconName
  href: string
  isCurrent?: boolean
  isOpen?: boolean
  /** Draws the rule above (云平台 and what follows). */
  startsGroup?: boolean
  pages?: readonly NavPage[]
}
