import type { LinkProps } from '@dangjian/ui'
import { useRouter } from '@tanstack/react-router'
import { useCallback, type MouseEvent } from 'react'

const isOwnPath = (href: string): boolean => href.startsWith('/') && !href.startsWith('//')

const withBase = (base: string, path: string): string => `${base === '/' ? '' : base.replace(/\/$/, '')}${path}`

/** Follows a path inside the app (`/org?branch=…`) through the router; all else is the browser's own link. */
export const RouterLink = ({ href, onClick, ...rest }: LinkProps) => {
  const router = useRouter()
  const isOwn = isOwnPath(href) && rest.download === undefined && rest.target === undefined
  const full = isOwn ? withBase(router.basepath, href) : href
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event)
    if (!isOwn || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    router.history.push(full)
  }
  return <a {...rest} href={full} onClick={follow} />
}

/** Goes to a path inside the app: `go('/life/meetings')`. */
export const useGo = (): ((path: string, options?: { replace?: boolean }) => void) => {
  const router = useRouter()
  return useCallback(
    (path, options) => {
      const full = withBase(router.basepath, path)
      if (options?.replace === true) router.history.replace(full)
      else router.history.push(full)
    },
    [router],
  )
}
