/** Every text of this area's pages. */
export const dutiesText = {} as const
