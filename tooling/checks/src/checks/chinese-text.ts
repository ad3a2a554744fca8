import type { Check, Finding } from '../repository/check.ts'
import { isSourceFile } from '../repository/file-kinds.ts'
import type { Repository } from '../repository/repository.ts'
import { lineOf, visitSyntax } from '../repository/syntax.ts'

const CHINESE = /[\u3400-\u9fff]/
/** Of a plugin only what the browser shows: its manifest, templates and rule sets are Chinese data, its server writes audit sentences. */
const CHECKED = /^(packages\/(ui|app-shell)\/src\/|apps\/[^/]+\/src\/|plugins\/[^/]+\/src\/(admin|member|pages)\/)/
const ALLOWED = /\/(locales|testing)\/|\.zh-CN\.tsx?$/

const findIn = (repository: Repository, file: string): Finding[] => {
  const found: Finding[] = []
  visitSyntax(repository, file, (node) => {
    if (node.type !== 'Literal' && node.type !== 'TemplateElement' && node.type !== 'JSXText') return
    // As it is written: an escaped character is there for its shape, not to be read.
    const text = repository.read(file)
    const written = text.slice(node.start, node.end)
    if (!CHINESE.test(written)) return
    const line = lineOf(text, node.start)
    found.push({ file, line, text: `“${written.trim().slice(0, 20)}” belongs in a locale file` })
  })
  return found
}

/** Finds text for people outside the locale files. */
export const chineseText: Check = {
  id: 'chinese-text',
  title: 'all text that people read stands in locale files',
  needs: 'source',
  find: (repository) =>
    repository.files
      .filter((file) => isSourceFile(file) && CHECKED.test(file) && !ALLOWED.test(file))
      .flatMap((file) => findIn(repository, file)),
}
