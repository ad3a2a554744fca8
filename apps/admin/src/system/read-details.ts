/** The details of an audit entry, one line per key. Pure. */
export const readDetails = (details: Readonly<Record<string, unknown>>): string =>
  Object.entries(details).map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`).join('\n')
