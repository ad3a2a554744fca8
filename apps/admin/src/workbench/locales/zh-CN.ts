/** Every text of this area's pages. */
export const workbenchText = {} as const
