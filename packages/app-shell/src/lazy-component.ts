import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

type Loader<P> = () => Promise<ComponentType<P>>

/** One lazy component per loader; kept, because a new one on every render would mount the page anew. */
export const createLazyCache = <P,>(): ((load: Loader<P>) => LazyExoticComponent<ComponentType<P>>) => {
  const made = new WeakMap<Loader<P>, LazyExoticComponent<ComponentType<P>>>()
  return (load) => {
    const known = made.get(load)
    if (known) return known
    const component = lazy(async () => ({ default: await load() }))
    made.set(load, component)
    return component
  }
}
