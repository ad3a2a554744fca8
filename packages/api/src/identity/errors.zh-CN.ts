/** What, why and next of every error code that identity throws; `{name}` is filled from the error's details. */
export const identityErrors = {} as const
