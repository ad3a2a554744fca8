/** Exchanges that only the core writes; nobody can send one of these by hand or from a plugin. */
export const rulingKind = 'core.plugin-ruling'
export const pluginStateKind = 'core.plugin-state'
export const figuresKind = 'core.figures'

/** Prefix of the kinds that are reserved for the core. */
export const reservedPrefix = 'core.'
