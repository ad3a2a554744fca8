/** Every text of this area's pages. */
export const scoringText = {} as const
