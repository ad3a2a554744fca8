import type { Check, Finding } from '../repository/check.ts'
import { isTestFile } from '../repository/file-kinds.ts'
import type { Repository } from '../repository/repository.ts'
import { asNode, lineOf, visitSyntax, type SyntaxNode } from '../repository/syntax.ts'
import budget from '../report/burden-budget.json' with { type: 'json' }
import systems from '../report/systems.json' with { type: 'json' }
import { forbidden } from './forbidden-patterns.ts'

const KNOWN = new Set([...systems, ...budget].map(({ id }) => id))
const TESTS = new Set(['it', 'test', 'describe'])
const SWITCHED = new Set(['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe'])

/** The name under which a test is called (`it`, `test`, `describe`) and the words behind it (`only`, `each`). */
const nameOf = (callee: SyntaxNode | undefined): string[] => {
  if (callee?.type === 'Identifier') return [String(callee.name)]
  if (callee?.type === 'MemberExpression') return [...nameOf(asNode(callee.object)), String(asNode(callee.property)?.name)]
  if (callee?.type === 'CallExpression') return nameOf(asNode(callee.callee))
  return []
}

const firstText = (node: SyntaxNode): string | undefined => {
  const [first] = Array.isArray(node.arguments) ? node.arguments : []
  const value = asNode(first)?.value
  return typeof value === 'string' ? value : undefined
}

const ALWAYS = /expect\((true|1)\)\.(toBe|toEqual)\((true|1)\)/

const findIn = (repository: Repository, file: string): Finding[] => {
  const text = repository.read(file)
  const found: Finding[] = []
  visitSyntax(repository, file, (node) => {
    if (node.type !== 'CallExpression') return
    const [name = '', ...words] = nameOf(asNode(node.callee))
    const line = lineOf(text, node.start)
    if (ALWAYS.test(text.slice(node.start, node.end)) && name === 'expect') found.push({ file, line, text: 'cannot fail' })
    if (SWITCHED.has(name)) found.push({ file, line, text: `${name} switches a test off` })
    if (!TESTS.has(name)) return
    const off = words.find((word) => forbidden.testSwitches.has(word))
    if (off !== undefined) found.push({ file, line, text: `${name}.${off} switches tests off` })
    const title = firstText(node)
    if (title === undefined) return
    if (title.trim() === '') found.push({ file, line, text: 'a test without a title' })
    for (const [, id = ''] of title.matchAll(/\[([A-Z]\d+)\]/g)) {
      if (!KNOWN.has(id)) found.push({ file, line, text: `carries [${id}], which no system or task has` })
    }
  })
  return found
}

/** Finds tests that do not run or cannot fail, and titles that carry an id nobody knows. */
export const testTitles: Check = {
  id: 'test-titles',
  title: 'every test runs, can fail, and carries only ids that exist',
  needs: 'source',
  find: (repository) =>
    repository.files
      .filter((file) => isTestFile(file) && /\.(ts|tsx|mjs)$/.test(file))
      .flatMap((file) => findIn(repository, file)),
}
