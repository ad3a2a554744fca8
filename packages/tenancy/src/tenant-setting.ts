import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import type { z } from 'zod'
import { findSetting, insertSetting, replaceSetting } from './setting-store.ts'

/** A setting of a tenant: its key, its shape, and what holds until somebody sets it. */
export interface TenantSetting<S extends z.ZodType> {
  readonly key: string
  readonly title: string
  readonly schema: S
  readonly fallback: z.output<S>
}

/** The value and its version; version 0 is the fallback. */
export const readSetting = async <S extends z.ZodType>(scope: Scope, setting: TenantSetting<S>): Promise<{ value: z.output<S>; version: number }> => {
  const stored = await findSetting(scope.tx, scope.tenantId, setting.key)
  return stored ? { value: setting.schema.parse(stored.value), version: stored.version } : { value: setting.fallback, version: 0 }
}

/** Replaces the value that was read at `version`. Throws SETTING_CHANGED when somebody else changed it in between. */
export const writeSetting = async <S extends z.ZodType>(scope: Scope, setting: TenantSetting<S>, value: z.input<S>, version: number): Promise<{ version: number }> => {
  const parsed = setting.schema.parse(value)
  const write = version === 0 ? insertSetting(scope.tx, scope.tenantId, setting.key, parsed) : replaceSetting(scope.tx, scope.tenantId, setting.key, parsed, version)
  if (!(await write)) throw conflict('SETTING_CHANGED', { setting: setting.title })
  await scope.audit({ action: 'setting.changed', subject: { type: 'setting', id: setting.key }, summary: `修改设置“${setting.title}”`, details: { version: version + 1 } })
  return { version: version + 1 }
}
