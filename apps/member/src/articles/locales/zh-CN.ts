/** Every text of this area's pages. */
export const articlesText = {} as const
