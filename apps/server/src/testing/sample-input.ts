import { newId } from '@dangjian/kernel'
import type { AnyProcedure } from '@trpc/server'
import { z } from 'zod'

/** A JSON schema as far as the samples need it. */
export interface JsonSchema {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly minLength?: number
  readonly minimum?: number
  readonly pattern?: string
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly additionalProperties?: JsonSchema | boolean
}

/** Places and people that a sample names. */
export interface SampleIds {
  readonly orgUnitId: string
  readonly memberId: string
}

/** The schema of a procedure's input. */
export const inputSchemaOf = (procedure: AnyProcedure): JsonSchema => {
  const [input] = procedure._def.inputs
  return input instanceof z.ZodType ? (z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as JsonSchema) : {}
}

const uuidFor = (name: string, ids: SampleIds): string => {
  if (/orgUnit|unitId|parentId/i.test(name)) return ids.orgUnitId
  if (/member|chair|lecturer|subject/i.test(name)) return ids.memberId
  return newId()
}

const stringFor = (name: string, schema: JsonSchema, ids: SampleIds): string => {
  if (schema.format === 'uuid') return uuidFor(name, ids)
  if (schema.format === 'date' || /(On|From|To|Date|Until)$/.test(name)) return /period/i.test(name) ? '2026-10' : '2026-11-22'
  if (/period/i.test(name)) return '2026-10'
  if (schema.format === 'date-time') return '2026-11-22T01:00:00Z'
  if (/time/i.test(name)) return '09:00'
  return '测试文字'.padEnd(schema.minLength ?? 4, '字')
}

/** An input that fits a schema as far as a schema says; `required` properties, and every one that names a place or a person. */
export const sampleInput = (schema: JsonSchema, ids: SampleIds, name = ''): unknown => {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const [choice] = schema.anyOf ?? schema.oneOf ?? []
  if (choice) return sampleInput(choice, ids, name)
  switch (schema.type) {
    case 'object': {
      const wanted = Object.entries(schema.properties ?? {}).filter(([key]) => schema.required?.includes(key) || /^(orgUnitId|memberId|unitId)$/.test(key))
      return Object.fromEntries(wanted.map(([key, property]) => [key, sampleInput(property, ids, key)]))
    }
    case 'array':
      return schema.items ? [sampleInput(schema.items, ids, name.replace(/s$/, ''))] : []
    case 'string':
      return stringFor(name, schema, ids)
    case 'integer':
    case 'number':
      return /year/i.test(name) ? 2026 : Math.max(schema.minimum ?? 1, 1)
    case 'boolean':
      return true
    default:
      return null
  }
}
