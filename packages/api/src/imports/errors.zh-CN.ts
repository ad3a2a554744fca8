export const importsErrors = {} as const
