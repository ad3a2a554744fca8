/** Every text of this area's pages. */
export const homeText = {} as const
