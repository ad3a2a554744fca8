import type { Repository } from './repository.ts'

/** What a check found wrong. */
export interface Finding {
  /** Path from the root. */
  readonly file: string
  /** Counted from 1. */
  readonly line?: number
  /** What is wrong, and what to do about it. */
  readonly text: string
}

/** One rule of the repository. It counts as one test. */
export interface Check {
  readonly id: string
  /** A sentence that is true when nothing is found. */
  readonly title: string
  /** A check that reads what a build wrote runs after the build. */
  readonly needs: 'source' | 'build'
  readonly find: (repository: Repository) => readonly Finding[] | Promise<readonly Finding[]>
}
