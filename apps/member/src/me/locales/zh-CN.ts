/** Every text of this area's pages. */
export const meText = {} as const
