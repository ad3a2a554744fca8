import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** Canonical JSON (RFC 8785): the same data gives the same text everywhere. Dates become ISO texts. */
export const canonicalJson = (value: unknown): string => canonicalize(JSON.parse(JSON.stringify(value ?? null))) ?? 'null'

/** SHA-256 over canonical JSON, hex. */
export const contentHash = (value: unknown): string => createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')
