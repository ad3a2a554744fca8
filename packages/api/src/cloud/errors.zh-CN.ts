/** What, why and next of every error code that cloud throws; `{name}` is filled from the error's details. */
export const cloudErrors = {} as const
