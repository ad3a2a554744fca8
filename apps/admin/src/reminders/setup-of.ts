import type { ChannelSetup, SaveChannel } from './types.ts'

type Settings = Readonly<Record<string, string | number | boolean | null | undefined>>

/** What the form of a channel holds. */
export interface SetupValues {
  readonly isEnabled: boolean
  readonly forMandatory: boolean
  readonly perMinute: number
  readonly settings: Settings
  readonly secret: Readonly<Record<string, string | undefined>>
}

const words = (values: Settings, name: string): string => String(values[name] ?? '')
const numeral = (values: Settings, name: string): number => Number(values[name] ?? 0)

/** The input for the server: an untouched secret is left out, so that the one that is there stays. */
export const setupOf = ({ kind, version, hasSecret }: Pick<ChannelSetup, 'kind' | 'version' | 'hasSecret'>, { settings, secret, isEnabled, forMandatory, perMinute }: SetupValues): SaveChannel => {
  const common = { isEnabled, forMandatory, perMinute, version }
  const typed = (name: string): string => secret[name] ?? ''
  const keeps = (name: string): boolean => hasSecret && typed(name) === ''
  switch (kind) {
    case 'email': {
      const security = settings['security'] === 'none' || settings['security'] === 'starttls' ? settings['security'] : 'tls'
      const own = { host: words(settings, 'host'), port: numeral(settings, 'port'), security, user: words(settings, 'user'), fromName: words(settings, 'fromName'), fromAddress: words(settings, 'fromAddress'), dropsRepetitions: settings['dropsRepetitions'] === true } as const
      return { ...common, kind, settings: own, ...(keeps('password') ? {} : { secret: { password: typed('password') } }) }
    }
    case 'sms':
      return { ...common, kind, settings: { apiBase: words(settings, 'apiBase'), accessKeyId: words(settings, 'accessKeyId'), signName: words(settings, 'signName'), templateCode: words(settings, 'templateCode') }, ...(keeps('accessKeySecret') ? {} : { secret: { accessKeySecret: typed('accessKeySecret') } }) }
    case 'wechat':
      return { ...common, kind, settings: { apiBase: words(settings, 'apiBase'), appId: words(settings, 'appId'), templateId: words(settings, 'templateId'), titleField: words(settings, 'titleField'), timeField: words(settings, 'timeField') }, ...(keeps('appSecret') ? {} : { secret: { appSecret: typed('appSecret') } }) }
    case 'dingtalk':
      return { ...common, kind, settings: { apiBase: words(settings, 'apiBase'), appKey: words(settings, 'appKey'), agentId: numeral(settings, 'agentId') }, ...(keeps('appSecret') ? {} : { secret: { appSecret: typed('appSecret') } }) }
    case 'wecom':
      return { ...common, kind, settings: { apiBase: words(settings, 'apiBase'), corpId: words(settings, 'corpId'), agentId: numeral(settings, 'agentId') }, ...(keeps('secret') ? {} : { secret: { secret: typed('secret') } }) }
  }
}
