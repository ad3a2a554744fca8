export const missionsErrors = {} as const
