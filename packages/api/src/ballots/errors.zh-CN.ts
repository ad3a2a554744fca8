/** Chinese texts of the error codes of this domain. */
export const ballotsErrors = {} as const
