import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { tools } from './paths.mjs'

/** @param {string} name */
const fileOf = (name) => path.join(tools, 'stamps', name)

/**
 * Whether the step was last completed with exactly this value.
 * @param {string} name
 * @param {string} value
 */
export const hasStamp = (name, value) => {
  try {
    return readFileSync(fileOf(name), 'utf8') === value
  } catch {
    return false
  }
}

/**
 * Remembers that the step was completed with this value.
 * @param {string} name
 * @param {string} value
 */
export const putStamp = (name, value) => {
  mkdirSync(path.dirname(fileOf(name)), { recursive: true })
  writeFileSync(fileOf(name), value)
}

/**
 * Forgets the step, so that it runs again even when it is interrupted now.
 * @param {string} name
 */
export const dropStamp = (name) => rmSync(fileOf(name), { force: true })
