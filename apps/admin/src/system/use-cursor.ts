import { useState } from 'react'

/** Keyset paging of one list: remembers the way back; another filter (`key`) starts at the first page. */
export const useCursor = (key: string) => {
  const [state, setState] = useState<{ key: string; trail: readonly string[] }>({ key, trail: [] })
  const trail = state.key === key ? state.trail : []
  const cursor = trail.at(-1)
  return {
    cursor,
    pages: trail.length,
    hasPrevious: trail.length > 0,
    onNext: (next: string) => setState({ key, trail: [...trail, next] }),
    onPrevious: () => setState({ key, trail: trail.slice(0, -1) }),
  }
}
