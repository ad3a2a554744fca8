import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, forbidden, notFound } from '@dangjian/kernel'
import type { z } from 'zod'
import { pluginPermission, type PermissionOf, type PluginManifest, type SettingsOf } from '../manifest/index.ts'
import { idempotent } from './idempotent.ts'
import type { PluginScope } from './plugin-scope.ts'
import type { RequestContext, Session } from './request-context.ts'
import { refuseUnstorable } from './storable-input.ts'
import { t, withErrors, type ProcedureMeta } from './trpc.ts'

/** A procedure is its input schema, its permission and one call; nothing else belongs into it. */
export interface ProcedureSpec<I extends z.ZodType> {
  /** A permission, or `session` for any signed-in person. */
  readonly permission: string
  readonly input: I
  readonly summary?: string
}

const signedIn = (ctx: RequestContext): Session => {
  if (!ctx.session) throw new AppError('SIGN_IN_REQUIRED', {}, 401)
  return ctx.session
}

/** The raw input is looked at once, before any schema. */
const storable = t.middleware(async ({ getRawInput, next }) => {
  refuseUnstorable(await getRawInput())
  return next()
})

const metaOf = (spec: { permission: string; summary?: string | undefined }, plugin?: string): ProcedureMeta => ({
  permission: spec.permission,
  ...(spec.summary === undefined ? {} : { summary: spec.summary }),
  ...(plugin === undefined ? {} : { plugin }),
})

/** Order of a guarded call: session and tenant, switch, permission, settings, input, and only then the transaction. */
const guarded = (spec: { permission: string; summary?: string | undefined }, plugin?: string) =>
  t.procedure
    .meta(metaOf(spec, plugin))
    .use(withErrors)
    .use(async ({ ctx, next }) => {
      const session = signedIn(ctx)
      const standing = plugin === undefined ? null : await ctx.host.pluginStanding(session, plugin)
      if (standing && !standing.enabled) throw notFound('procedure')
      if (spec.permission !== 'session' && !can(session.access, spec.permission)) throw forbidden(spec.permission)
      return next({ ctx: { ...ctx, signedIn: session, settings: standing?.settings ?? {} } })
    })
    .use(storable)

/** A reading procedure of the core. */
export const query = <I extends z.ZodType, O>(spec: ProcedureSpec<I>, run: (scope: Scope, input: z.output<I>, ctx: RequestContext) => Promise<O>) =>
  guarded(spec)
    .input(spec.input)
    .query(({ ctx, input }): Promise<O> => ctx.host.open(ctx.signedIn, ctx.requestId, (scope) => run(scope, input as z.output<I>, ctx)))

/** A changing procedure of the core; accepts an idempotency key. */
export const command = <I extends z.ZodType, O>(spec: ProcedureSpec<I>, run: (scope: Scope, input: z.output<I>, ctx: RequestContext) => Promise<O>) =>
  guarded(spec)
    .input(spec.input)
    .mutation(({ ctx, input, path }): Promise<O> =>
      ctx.host.open(ctx.signedIn, ctx.requestId, (scope) => idempotent(scope, ctx.idempotencyKey, path, () => run(scope, input as z.output<I>, ctx))),
    )

/**
 * A procedure that discloses: one transaction with its audit entry, as `command`, but no copy of the answer is kept for repetitions, because the answer
 * holds protected data or a file.
 */
export const disclosure = <I extends z.ZodType, O>(spec: ProcedureSpec<I>, run: (scope: Scope, input: z.output<I>, ctx: RequestContext) => Promise<O>) =>
  guarded(spec)
    .input(spec.input)
    .mutation(({ ctx, input }): Promise<O> => ctx.host.open(ctx.signedIn, ctx.requestId, (scope) => run(scope, input as z.output<I>, ctx)))

/** A changing procedure that runs its own transactions (long work with progress); the session is checked as always. */
export const longCommand = <I extends z.ZodType, O>(spec: ProcedureSpec<I>, run: (session: Session, input: z.output<I>, ctx: RequestContext) => Promise<O>) =>
  guarded(spec)
    .input(spec.input)
    .mutation(({ ctx, input }): Promise<O> => run(ctx.signedIn, input as z.output<I>, ctx))

/** A procedure for people who are not signed in yet. */
export const publicCommand = <I extends z.ZodType, O>(spec: { input: I; summary?: string }, run: (input: z.output<I>, ctx: RequestContext) => Promise<O>) =>
  t.procedure
    .meta(metaOf({ ...spec, permission: 'public' }))
    .use(withErrors)
    .use(storable)
    .input(spec.input)
    .mutation(({ ctx, input }): Promise<O> => run(input as z.output<I>, ctx))

/** Reading counterpart of `publicCommand`. */
export const publicQuery = <I extends z.ZodType, O>(spec: { input: I; summary?: string }, run: (input: z.output<I>, ctx: RequestContext) => Promise<O>) =>
  t.procedure
    .meta(metaOf({ ...spec, permission: 'public' }))
    .use(withErrors)
    .use(storable)
    .input(spec.input)
    .query(({ ctx, input }): Promise<O> => run(input as z.output<I>, ctx))

/**
 * The procedure builder of one plugin. While the plugin is off for the tenant every procedure answers NOT_FOUND, so that a switched-off
 * plugin cannot be told from an absent one. `permission` is a name from the manifest, or `session`.
 */
export const pluginProcedures = <M extends PluginManifest<string, z.ZodObject, string>>(manifest: M) => {
  type Spec<I extends z.ZodType> = { permission: PermissionOf<M> | 'session'; input: I; summary?: string }
  const specOf = <I extends z.ZodType>(spec: Spec<I>) => ({
    summary: spec.summary,
    permission: spec.permission === 'session' ? 'session' : pluginPermission(manifest.id, spec.permission),
  })
  const scopeFor = (scope: Scope, ctx: RequestContext, session: Session, settings: unknown): PluginScope<SettingsOf<M>> => ({
    ...scope,
    tenant: session.tenant,
    settings: manifest.settings.parse(settings) as SettingsOf<M>,
    core: ctx.host.ports(scope),
  })
  type Run<I extends z.ZodType, O> = (scope: PluginScope<SettingsOf<M>>, input: z.output<I>) => Promise<O>
  return {
    query: <I extends z.ZodType, O>(spec: Spec<I>, run: Run<I, O>) =>
      guarded(specOf(spec), manifest.id)
        .input(spec.input)
        .query(({ ctx, input }): Promise<O> =>
          ctx.host.open(ctx.signedIn, ctx.requestId, (scope) => run(scopeFor(scope, ctx, ctx.signedIn, ctx.settings), input as z.output<I>)),
        ),
    command: <I extends z.ZodType, O>(spec: Spec<I>, run: Run<I, O>) =>
      guarded(specOf(spec), manifest.id)
        .input(spec.input)
        .mutation(({ ctx, input, path }): Promise<O> =>
          ctx.host.open(ctx.signedIn, ctx.requestId, (scope) =>
            idempotent(scope, ctx.idempotencyKey, path, () => run(scopeFor(scope, ctx, ctx.signedIn, ctx.settings), input as z.output<I>)),
          ),
        ),
  }
}
