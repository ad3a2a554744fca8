/** What, why and next of every error code that scoring throws; `{name}` is filled from the error's details. */
export const scoringErrors = {} as const
