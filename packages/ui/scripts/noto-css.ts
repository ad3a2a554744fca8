// Writes src/styles/noto.css: every slice of the fontsource package under the name `Dangjian Sans`, the machine's own fonts first.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const locals: Record<number, readonly string[]> = {
  400: ['PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei'],
  700: ['PingFangSC-Semibold', 'HarmonyOS Sans SC Bold', 'Microsoft YaHei Bold', 'Noto Sans CJK SC Bold', 'Noto Sans SC Bold', 'Source Han Sans SC Bold'],
}
const face = (weight: number, file: string, range: string): string => {
  const own = (locals[weight] ?? []).map((name) => `local('${name}')`).join(',')
  return `@font-face{font-family:'Dangjian Sans';font-weight:${weight};font-display:swap;src:${own},url('@fontsource/noto-sans-sc/files/${file}') format('woff2');unicode-range:${range}}`
}
const faces = [400, 700].flatMap((weight) => {
  const css = readFileSync(require.resolve(`@fontsource/noto-sans-sc/${weight}.css`), 'utf8')
  return [...css.matchAll(/files\/([^)]+\.woff2)\)[\s\S]*?unicode-range: ([^;]+);/g)].map((match) => face(weight, match[1] ?? '', match[2] ?? ''))
})
const head = '/* Written by `pnpm gen:noto` from @fontsource/noto-sans-sc; do not edit. A slice is fetched only when no local name below exists. */'
writeFileSync(new URL('../src/styles/noto.css', import.meta.url), `${head}\n${faces.join('\n')}\n`)
