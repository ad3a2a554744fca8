import type { AnyRouter } from '@trpc/server'
import { z } from 'zod'
import { metaOf, proceduresOf } from './boot-checks.ts'

type JsonObject = Record<string, unknown>

const inputSchemaOf = (input: unknown): JsonObject =>
  input instanceof z.ZodType ? (z.toJSONSchema(input, { io: 'input', unrepresentable: 'any', target: 'openapi-3.0' }) as JsonObject) : { type: 'object' }

const errorAnswer = { description: '出错：code为错误码，requestId可据以查询', content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } }

/**
 * The OpenAPI 3.0 document of a router: queries are GET with the input as JSON in `input`, mutations are POST with a JSON body. The kit's
 * procedures infer their outputs from code, so answers are described as objects only.
 */
export const openApiDocument = (router: AnyRouter, version: string): JsonObject => {
  const paths: Record<string, JsonObject> = {}
  for (const [path, procedure] of proceduresOf(router)) {
    const meta = metaOf(procedure)
    const schema = inputSchemaOf(procedure._def.inputs[0])
    const common = {
      operationId: path,
      summary: meta?.summary ?? path,
      tags: [path.split('.').slice(0, path.startsWith('plugins.') ? 2 : 1).join('.')],
      description: `permission: ${meta?.permission ?? ''}`,
      security: meta?.permission === 'public' ? [] : [{ session: [] }],
      responses: { 200: { description: '成功', content: { 'application/json': { schema: {} } } }, default: errorAnswer },
    }
    paths[`/api/v1/${path.replaceAll('.', '/')}`] =
      procedure._def.type === 'query'
        ? { get: { ...common, parameters: [{ name: 'input', in: 'query', required: false, content: { 'application/json': { schema } } }] } }
        : { post: { ...common, requestBody: { required: true, content: { 'application/json': { schema } } } } }
  }
  return {
    openapi: '3.0.3',
    info: { title: '智慧党建', version },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'dj_session' } },
      schemas: {
        Error: {
          type: 'object',
          required: ['code', 'httpStatus', 'requestId'],
          properties: {
            code: { type: 'string' },
            httpStatus: { type: 'integer' },
            details: { type: 'object' },
            issues: { type: 'array', items: { type: 'object', properties: { path: { type: 'string' }, code: { type: 'string' } } } },
            requestId: { type: 'string' },
          },
        },
      },
    },
  }
}
