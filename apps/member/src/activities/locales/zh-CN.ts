/** Every text of this area's pages. */
export const activitiesText = {} as const
