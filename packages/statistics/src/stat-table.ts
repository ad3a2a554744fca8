/** One statistical table: rows of whole numbers under heads. Null is “not on record”, never zero. */
export interface StatTable {
  readonly key: StatTableKey
  readonly title: string
  /** Heads of the figures, without that of the first column. */
  readonly heads: readonly string[]
  readonly rows: ReadonlyArray<{ readonly key: string; readonly label: string; readonly values: ReadonlyArray<number | null>; readonly isPart?: boolean }>
  /** What is counted and where it comes from. */
  readonly note: string
}

export type StatTableKey = 'years' | 'basic' | 'joined' | 'ages' | 'education' | 'police' | 'admitted' | 'converted' | 'left' | 'honours' | 'appraised' | 'organizations'
