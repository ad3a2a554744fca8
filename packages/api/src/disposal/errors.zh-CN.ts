export const disposalErrors = {} as const
