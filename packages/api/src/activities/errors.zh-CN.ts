/** Chinese texts of the error codes of this domain. */
export const activitiesErrors = {} as const
