import { scoringText } from './locales/zh-CN.ts'

const words: Readonly<Record<string, (amount: string) => string>> = scoringText.member.quantity

/** The quantity of a fact in words: 1次, 2学时. */
export const quantityText = ({ quantity, unit }: { readonly quantity: number; readonly unit: string }): string => words[unit]?.(String(quantity)) ?? String(quantity)
