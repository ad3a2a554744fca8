export const admissionErrors = {} as const
