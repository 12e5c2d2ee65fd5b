import pino from 'pino'

/**
 * Structured log on standard output. Ids, counts and durations only: what prospects said never gets here.
 */
export const log = pino({
  level: process.env.LOG_LEVEL || 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: ['*.password', '*.text', '*.answer', '*.token', '*.quote'], censor: '[removed]' },
})
