/** What, why and next of every error code that tenancy throws; `{name}` is filled from the error's details. */
export const tenancyErrors = {} as const
