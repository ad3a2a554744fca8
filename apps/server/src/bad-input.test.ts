import type { Actor } from '@dangjian/contracts'
import { fullAccess } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { mountPlugins, proceduresOf } from '@dangjian/plugin-host'
import { publicError, type Session } from '@dangjian/plugin-kit/server'
import { callTRPCProcedure, TRPCError } from '@trpc/server'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callContext, rolledBackHost } from './testing/rolled-back-host.ts'
import { inputSchemaOf, sampleInput } from './testing/sample-input.ts'
import { createTestDeployment, type TestDeployment } from './testing/test-deployment.ts'

const calls = 10_000

let deployment: TestDeployment
beforeAll(async () => {
  deployment = await createTestDeployment()
})
afterAll(() => deployment.drop())

/** What a broken client, a curious person or a scanner sends. */
const hostile = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', '\u0000', 'a\u0000b', '\uD800', '’', "' or 1=1 --", '=HYPERLINK("x")', '../../etc', '2026-02-30', '9999-12-31', '0000-00-00', '2026-13', 'x'.repeat(10_000)),
  fc.constantFrom<unknown>(-1, 0, 1e308, -0.000001, 2 ** 53, true, [], {}, { __proto__: null }, [[[[]]]], { constructor: { prototype: 1 } }),
  fc.uuid(),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.jsonValue({ maxDepth: 2 }),
)

type Input = Record<string, unknown>
const isRecord = (value: unknown): value is Input => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Replaces up to two properties of a fitting input, at the top or one level down. */
const spoil = (input: unknown, edits: ReadonlyArray<readonly [number, unknown]>): unknown => {
  if (!isRecord(input)) return edits[0]?.[1]
  return edits.reduce<Input>((spoiled, [where, value]) => {
    const keys = Object.keys(spoiled)
    const key = keys[where % Math.max(1, keys.length)]
    if (key === undefined) return { extra: value }
    const inner = spoiled[key]
    return { ...spoiled, [key]: isRecord(inner) && where % 2 === 0 ? spoil(inner, [[where + 1, value]]) : value }
  }, input)
}

describe('bad input', () => {
  it(`gets a code and never a 500, in ${calls} calls generated from every input schema`, async () => {
    const router = mountPlugins(deployment.registry)
    const host = rolledBackHost(deployment)
    const { county } = deployment
    const actor: Actor = { kind: 'account', accountId: newId(), memberId: county.homeMember, name: '测试' }
    const session: Session = { sessionId: 'test', tenant: county.tenant, actor, access: fullAccess }
    const all = proceduresOf(router).filter(([path]) => path !== 'identity.logIn')
    const ids = { orgUnitId: county.home.id, memberId: county.homeMember }
    const answers = new Map<string, number>()
    const act = fc.record({ which: fc.nat(all.length - 1), edits: fc.array(fc.tuple(fc.nat(9), hostile), { minLength: 0, maxLength: 2 }) })
    await fc.assert(
      fc.asyncProperty(act, async ({ which, edits }) => {
        const [path, procedure] = all[which] ?? ['', undefined]
        if (!procedure) return
        const errors: unknown[] = []
        const input = spoil(sampleInput(inputSchemaOf(procedure), ids), edits)
        const signal = new AbortController().signal
        const ctx = callContext(host, session, errors)
        const code = await callTRPCProcedure({ router, path, type: procedure._def.type as 'query', ctx, getRawInput: async () => input, signal, batchIndex: 0 }).then(
          () => 'OK',
          (error: unknown) => publicError(error instanceof TRPCError ? error : new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error }), 'test').code,
        )
        answers.set(code, (answers.get(code) ?? 0) + 1)
        expect({ path, code, input, errors: code === 'INTERNAL' ? errors.map(String) : [] }).not.toMatchObject({ code: 'INTERNAL' })
      }),
      { numRuns: calls, endOnFailure: true },
    )
    // The calls must really have reached the use cases, not only the schemas.
    expect(answers.get('OK') ?? 0).toBeGreaterThan(100)
    expect(answers.get('INPUT_INVALID') ?? 0).toBeGreaterThan(1000)
  }, 300_000)
})
