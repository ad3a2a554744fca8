export const transferErrors = {} as const
