import { pluginsText } from './locales/zh-CN.ts'

const text = pluginsText.settings

/** One setting that the page can offer as a field. */
export interface SettingsField {
  readonly key: string
  readonly label: string
  readonly hint: string | undefined
  readonly kind: 'switch' | 'number' | 'text' | 'choice' | 'list'
  readonly options: readonly string[]
  /** What is wrong with the text typed, or null. */
  check(typed: string): string | null
  /** The typed text as the setting's value. Only for a text that `check` accepts. */
  read(typed: string): unknown
  /** The stored value as text. */
  write(value: unknown): string
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const numberAt = (schema: Readonly<Record<string, unknown>>, key: string): number | undefined => (typeof schema[key] === 'number' ? schema[key] : undefined)
const fits = (schema: Readonly<Record<string, unknown>>, value: string): boolean => typeof schema.pattern !== 'string' || new RegExp(schema.pattern, 'u').test(value)
const plain = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '')
const itemsOf = (typed: string): string[] => typed.split(/[、，,\s]+/u).filter((item) => item !== '')

const checkNumber = (schema: Readonly<Record<string, unknown>>, typed: string): string | null => {
  const value = Number(typed)
  if (typed.trim() === '' || !Number.isFinite(value)) return text.number
  if (schema.type === 'integer' && !Number.isInteger(value)) return text.whole
  const least = numberAt(schema, 'minimum')
  const most = numberAt(schema, 'maximum')
  if (least !== undefined && value < least) return text.least(least)
  return most !== undefined && value > most ? text.most(most) : null
}

const checkText = (schema: Readonly<Record<string, unknown>>, label: string, typed: string): string | null => {
  const most = numberAt(schema, 'maxLength')
  if (typed === '' && (numberAt(schema, 'minLength') ?? 0) > 0) return text.missing(label)
  if (most !== undefined && typed.length > most) return text.long(most)
  return fits(schema, typed) ? null : text.pattern
}

const rangeHint = (schema: Readonly<Record<string, unknown>>): string | undefined => {
  const least = numberAt(schema, 'minimum')
  const most = numberAt(schema, 'maximum')
  return least !== undefined && most !== undefined && Math.abs(least) < Number.MAX_SAFE_INTEGER && most < Number.MAX_SAFE_INTEGER ? text.between(least, most) : undefined
}

const fieldOf = (key: string, schema: Readonly<Record<string, unknown>>, messages: Readonly<Record<string, string>>): SettingsField | null => {
  const said = [messages[`settings.${key}`], schema.title, schema.description].find((one) => typeof one === 'string' && one !== '')
  const label = typeof said === 'string' ? said : key
  const hint = messages[`settings.${key}.hint`]
  const base = { key, label, hint, options: [], read: (typed: string): unknown => typed, write: plain }
  if (schema.type === 'boolean') return { ...base, kind: 'switch', check: () => null, read: (typed) => typed === 'true' }
  if (schema.type === 'integer' || schema.type === 'number') return { ...base, kind: 'number', hint: hint ?? rangeHint(schema), check: (typed) => checkNumber(schema, typed), read: Number }
  if (Array.isArray(schema.enum) && schema.enum.every((one) => typeof one === 'string')) return { ...base, kind: 'choice', options: schema.enum.map(String), check: () => null }
  if (schema.type === 'string') return { ...base, kind: 'text', check: (typed) => checkText(schema, label, typed) }
  const { items } = schema
  if (schema.type !== 'array' || !isRecord(items) || items.type !== 'string') return null
  const check = (typed: string): string | null => {
    const wrong = itemsOf(typed).find((item) => !fits(items, item))
    return wrong === undefined ? null : text.items(wrong)
  }
  return { ...base, kind: 'list', hint: hint ?? text.list, check, read: itemsOf, write: (value) => (Array.isArray(value) ? value.map(String).join(text.separator) : '') }
}

/** The fields of a settings schema (JSON Schema) that have a simple type, in its order; all else stays as it is stored. Pure. */
export const settingsFields = (schema: Readonly<Record<string, unknown>> | null, messages: Readonly<Record<string, string>>): SettingsField[] =>
  isRecord(schema?.properties) ? Object.entries(schema.properties).flatMap(([key, property]) => (isRecord(property) ? (fieldOf(key, property, messages) ?? []) : [])) : []
