/** What, why and next of every error code that duties throws; `{name}` is filled from the error's details. */
export const dutiesErrors = {} as const
