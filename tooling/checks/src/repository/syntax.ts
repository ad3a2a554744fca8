import { parseSync } from 'vite'
import type { Repository } from './repository.ts'

/** A node of the syntax tree (ESTree with TypeScript); its fields are looked at by name. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value

/** The value as a syntax node, if it is one. */
export const asNode = (value: unknown): SyntaxNode | undefined => (isNode(value) ? value : undefined)

/** Visits every node of a file. A file that cannot be parsed has no nodes: the type check reports it. */
export const visitSyntax = (repository: Repository, file: string, visit: (node: SyntaxNode) => void): void => {
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk)
    else if (isNode(value)) {
      visit(value)
      for (const [field, child] of Object.entries(value)) if (field !== 'parent') walk(child)
    }
  }
  walk(parseSync(file, repository.read(file)).program)
}

/** Line of an offset, counted from 1. */
export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
