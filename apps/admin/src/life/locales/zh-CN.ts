/** Every text of this area's pages. */
export const lifeText = {} as const
