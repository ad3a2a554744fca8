/** Every text of this area's pages. */
export const cloudText = {} as const
