import type { Scope } from '@dangjian/db'

/** Opens one transaction of the person who imports; long work runs in one and tells its progress through others. */
export type OpenTransaction = <T>(work: (scope: Scope) => Promise<T>) => Promise<T>
