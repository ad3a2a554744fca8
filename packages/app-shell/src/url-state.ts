import { useLocation, useRouter } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'

/** Filters, search and page of a list as texts. */
export type UrlState = Readonly<Record<string, string>>

/** Reads the state from a query string; what is absent has its default, what is unknown is left out. */
export const readUrlState = <S extends UrlState>(defaults: S, search: string): S => {
  const params = new URLSearchParams(search)
  const known = Object.keys(defaults).flatMap((key) => (params.has(key) ? [[key, params.get(key) ?? '']] : []))
  return { ...defaults, ...Object.fromEntries(known) }
}

/** The query string with the state's keys set and defaults left out; other keys stay. Starts with `?` or is empty. */
export const writeUrlState = <S extends UrlState>(defaults: S, state: S, search = ''): string => {
  const params = new URLSearchParams(search)
  for (const [key, value] of Object.entries(state)) {
    if (value === defaults[key]) params.delete(key)
    else params.set(key, value)
  }
  return params.size === 0 ? '' : `?${params.toString()}`
}

/**
 * The state of a list in the URL: `const [filters, setFilters] = useUrlState({ q: '', branch: '', cursor: '' })`. Setting merges and replaces the
 * history entry; `defaults` must be a constant outside the component.
 */
export const useUrlState = <S extends UrlState>(defaults: S): [S, (change: Partial<S>) => void] => {
  const router = useRouter()
  const search = useLocation({ select: (location) => location.searchStr })
  const state = useMemo(() => readUrlState(defaults, search), [defaults, search])
  const change = useCallback(
    (part: Partial<S>) => {
      const { pathname, search: now, hash } = globalThis.location
      router.history.replace(`${pathname}${writeUrlState(defaults, { ...readUrlState(defaults, now), ...part }, now)}${hash}`)
    },
    [defaults, router],
  )
  return [state, change]
}

/** Search parameters as plain texts both ways, so that an address reads as it is typed. */
export const plainSearch = {
  parseSearch: (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search: Record<string, unknown>): string => {
    const params = new URLSearchParams(Object.entries(search).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])))
    return params.size === 0 ? '' : `?${params.toString()}`
  },
}
