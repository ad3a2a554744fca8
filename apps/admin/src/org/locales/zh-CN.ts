/** Every text of this area's pages. */
export const orgText = {} as const
