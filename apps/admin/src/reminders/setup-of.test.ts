import { describe, expect, it } from 'vitest'
import { channelFields } from './channel-fields.ts'
import { setupOf } from './setup-of.ts'

const start = { isEnabled: true, forMandatory: false, perMinute: 60, settings: { apiBase: 'https://qyapi.weixin.qq.com', corpId: 'corp', agentId: 7 } }

describe('the setup of a channel', () => {
  it('leaves an untouched secret out where one is kept, and sends it where there is none', () => {
    expect(setupOf({ kind: 'wecom', version: 2, hasSecret: true }, { ...start, secret: {} })).not.toHaveProperty('secret')
    expect(setupOf({ kind: 'wecom', version: 2, hasSecret: true }, { ...start, secret: { secret: 'new' } })).toMatchObject({ secret: { secret: 'new' }, version: 2 })
    expect(setupOf({ kind: 'email', version: 0, hasSecret: false }, { ...start, settings: {}, secret: {} })).toMatchObject({ secret: { password: '' }, settings: { security: 'tls' } })
  })

  it('sends every field that the form of a channel has', () => {
    for (const [kind, fields] of Object.entries(channelFields)) {
      const { settings } = setupOf({ kind: kind as keyof typeof channelFields, version: 0, hasSecret: false }, { ...start, settings: {}, secret: {} })
      expect(Object.keys(settings).sort()).toEqual(fields.filter(({ look }) => look !== 'secret').map(({ name }) => name).sort())
    }
  })
})
