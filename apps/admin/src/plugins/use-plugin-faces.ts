import type { PluginFace } from '@dangjian/app-shell'
import { useQuery } from '@tanstack/react-query'

type Messages = Readonly<Record<string, string>>

/** A plugin of this build with its texts, whether it is on or not. */
export interface KnownFace {
  readonly face: PluginFace
  readonly messages: Messages
}

const loadFaces = async (): Promise<ReadonlyMap<string, KnownFace>> => {
  const { pluginUis } = await import('../plugins.gen.ts')
  const known = await Promise.all(pluginUis.map(async (face) => ({ face, messages: await face.manifest.locales['zh-CN']().catch((): Messages => ({})) })))
  return new Map(known.map((one) => [one.face.manifest.id, one]))
}

const nothing: ReadonlyMap<string, KnownFace> = new Map()

/** The plugins of this build by id; empty until they are loaded. */
export const usePluginFaces = (): ReadonlyMap<string, KnownFace> => {
  const faces = useQuery({ queryKey: ['shell', 'plugin-faces'], queryFn: loadFaces, staleTime: Number.POSITIVE_INFINITY })
  return faces.data ?? nothing
}
