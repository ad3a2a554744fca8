/** Every text of this area's pages. */
export const membersText = {} as const
