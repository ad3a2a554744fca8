/** Every text of this area's pages. */
export const systemText = {} as const
