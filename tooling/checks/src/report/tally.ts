/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** The sum of several tallies. */
export const addTallies = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
})
