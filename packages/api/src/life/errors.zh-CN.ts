/** What, why and next of every error code that life throws; `{name}` is filled from the error's details. */
export const lifeErrors = {} as const
