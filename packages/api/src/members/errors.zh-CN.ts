/** What, why and next of every error code that members throws; `{name}` is filled from the error's details. */
export const membersErrors = {} as const
