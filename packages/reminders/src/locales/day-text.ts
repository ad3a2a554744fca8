/** `1月3日`. */
export const dayText = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`
