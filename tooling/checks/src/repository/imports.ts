import type { Repository } from './repository.ts'
import { asNode, lineOf, visitSyntax } from './syntax.ts'

/** One import or re-export of a file. */
export interface Import {
  readonly file: string
  readonly line: number
  readonly from: string
  /** Whether nothing of it is left at run time. */
  readonly isTypeOnly: boolean
}

const IMPORTING = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression', 'TSImportType'])

/** Everything a file imports, by any form of import. */
export const importsOf = (repository: Repository, file: string): Import[] => {
  const found: Import[] = []
  visitSyntax(repository, file, (node) => {
    if (!IMPORTING.has(node.type)) return
    const source = asNode(node.source) ?? asNode(node.argument)
    const from = source?.value ?? asNode(source?.literal)?.value
    if (typeof from !== 'string') return
    const isTypeOnly = node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType'
    found.push({ file, line: lineOf(repository.read(file), node.start), from, isTypeOnly })
  })
  return found
}
