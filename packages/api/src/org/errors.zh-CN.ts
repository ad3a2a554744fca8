/** What, why and next of every error code that org throws; `{name}` is filled from the error's details. */
export const orgErrors = {} as const
