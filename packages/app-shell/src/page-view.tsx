import { useLocation, useParams } from '@tanstack/react-router'
import { Suspense, type ComponentType } from 'react'
import { createLazyCache } from './lazy-component.ts'
import { shellText } from './locales/zh-CN.ts'
import { isOpenTo, useSession } from './session.ts'
import { useShell } from './shell-context.ts'

const lazyPage = createLazyCache<object>()

/** A page behind `import()`: no permission, loading and a fault each have their honest state; the rest of the app stays. */
export const PageView = ({ load, permission, title }: { load: () => Promise<ComponentType>; permission?: string | readonly string[] | undefined; title?: string }) => {
  const { kit } = useShell()
  const session = useSession()
  const path = useLocation({ select: (location) => location.pathname })
  if (!isOpenTo(permission, new Set(session.permissions))) return <NoPermission />
  const Page = lazyPage(load)
  return (
    <kit.ErrorBoundary resetKey={path} {...(title === undefined ? {} : { title: shellText.plugin.pageFailed(title), why: shellText.plugin.why })}>
      {/* oxlint-disable-next-line react/static-components -- kept per loader by lazyPage, so it is the same on every render */}
      <Suspense fallback={<kit.Skeleton subject={shellText.page} />}><Page /></Suspense>
    </kit.ErrorBoundary>
  )
}

/** 您不能查看这个页面, with the way back. */
export const NoPermission = () => {
  const { kit } = useShell()
  const { title, why, instead } = shellText.forbidden
  return <kit.ForbiddenState title={title} why={why} instead={instead} acts={[{ key: 'home', label: shellText.goHome, href: '/' }]} />
}

/** 没有这个页面. */
export const NoSuchPage = () => {
  const { kit } = useShell()
  return <kit.EmptyState title={shellText.notFound.title} willHold={shellText.notFound.why} acts={[{ key: 'home', label: shellText.goHome, href: '/' }]} />
}

/** Parameters of the current page's path, by the names after `$`. */
export const usePageParams = (): Readonly<Record<string, string>> => {
  const params: Record<string, string | undefined> = useParams({ strict: false })
  return Object.fromEntries(Object.entries(params).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
}
