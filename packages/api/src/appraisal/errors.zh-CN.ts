/** Chinese texts of the error codes of this domain. */
export const appraisalErrors = {} as const
