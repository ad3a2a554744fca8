import { pino, type Logger } from 'pino'
import type { Environment } from './env.ts'

/** The log: JSON lines on standard error, without passwords, cookies and protected fields. */
export const createLog = (environment: Environment): Logger =>
  pino(
    { level: environment.LOG_LEVEL, redact: ['req.headers.cookie', 'req.headers.authorization', '*.password', '*.idNumber', '*.phone'] },
    pino.destination(2),
  )
