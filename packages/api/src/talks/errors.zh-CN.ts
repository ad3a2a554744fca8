/** Chinese texts of the error codes of this domain. */
export const talksErrors = {} as const
