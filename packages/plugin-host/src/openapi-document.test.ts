import { describe, expect, it } from 'vitest'
import { proceduresOf } from './boot-checks.ts'
import { mountPlugins } from './mount-plugins.ts'
import { openApiDocument } from './openapi-document.ts'
import { createRegistry } from './registry.ts'

describe('OpenAPI document', () => {
  const router = mountPlugins(createRegistry([]))
  const document = openApiDocument(router, '1.0.0') as { openapi: string; paths: Record<string, { get?: { operationId: string; summary: string }; post?: { operationId: string; summary: string } }> }

  it('describes every procedure once, queries as GET and commands as POST, with a Chinese summary', () => {
    const operations = Object.values(document.paths).map(({ get, post }) => get ?? post)
    expect(operations.map((operation) => operation?.operationId).sort()).toEqual(proceduresOf(router).map(([path]) => path).sort())
    expect(operations.filter((operation) => !/[\u4e00-\u9fff]/.test(operation?.summary ?? '')).map((operation) => operation?.operationId)).toEqual([])
  })

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(document)).openapi).toBe('3.0.3')
  })
})
