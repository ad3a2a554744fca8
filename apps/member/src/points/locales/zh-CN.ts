/** Every text of this area's pages. */
export const pointsText = {} as const
