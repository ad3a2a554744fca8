import { PluginHostContext, type PluginHost } from '@dangjian/plugin-kit/browser'
import { FailureProvider } from '@dangjian/ui'
import { useMemo, type ReactNode } from 'react'
import { describeError as describeWith, errorCode, fillBlanks } from './error-text.ts'
import { pluginErrorTexts } from './plugin-error-texts.ts'
import { pluginHref, type LivePlugin } from './plugin-face.ts'
import { useGo } from './router-link.tsx'
import { useSession } from './session.ts'
import { useShell } from './shell-context.ts'

/** Gives one plugin's page or slot its host; components of the design system say the plugin's own errors in its words. */
export const PluginScope = ({ plugin, children }: { plugin: LivePlugin; children: ReactNode }) => {
  const { link, pickers, describeError } = useShell()
  const { tenant, memberId, permissions } = useSession()
  const go = useGo()
  const ownErrors = useMemo(() => pluginErrorTexts(plugin.messages), [plugin])
  const host = useMemo(
    (): PluginHost => ({
      pluginId: plugin.id,
      tenant,
      memberId,
      permissions: new Set(permissions),
      link,
      text: (key, values = {}) => fillBlanks(plugin.messages[key] ?? key, values),
      describeError: (error) => (errorCode(error) in ownErrors ? describeWith(error, ownErrors) : describeError(error)),
      href: (path) => pluginHref(plugin.id, path),
      navigate: (path) => go(pluginHref(plugin.id, path)),
      components: pickers,
    }),
    [plugin, tenant, memberId, permissions, link, describeError, ownErrors, go, pickers],
  )
  return (
    <PluginHostContext.Provider value={host}>
      <FailureProvider describe={host.describeError}>{children}</FailureProvider>
    </PluginHostContext.Provider>
  )
}
