/** Every text of this area's pages. */
export const provinceText = {} as const
