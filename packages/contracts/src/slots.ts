/** Places of the core's pages into which a plugin may put a component, with the props the host passes. Add-only. */
export interface AdminSlots {
  /** Under the figures on the province's page. */
  'province.panels': { readonly tenantId: string }
  /** In the right column of the secretary's workbench. */
  'workbench.panels': { readonly orgUnitId: string | null }
  /** Under a plugin's own row on the plugins page. */
  'plugin.settings': { readonly pluginId: string }
}

export interface MemberSlots {
  /** Under "what is asked of me" on the phone's home. */
  'home.cards': { readonly memberId: string }
}

/** Works of the left navigation under which a plugin's pages may stand. */
export const navWorks = ['workbench', 'org', 'members', 'admission', 'life', 'study', 'scoring', 'duties', 'cloud', 'plugins', 'system'] as const
export type NavWork = (typeof navWorks)[number]
