/** The names of the editions, apart from their writers: config.yaml is checked without loading them. */

export const formatNames = ['pdf', 'docx', 'text'] as const

export type FormatName = (typeof formatNames)[number]
