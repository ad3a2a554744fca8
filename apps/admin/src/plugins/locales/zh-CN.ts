/** Every text of this area's pages. */
export const pluginsText = {} as const
