import { defineConfig } from 'vitest/config'

/** `--mode short` for every push, `--mode full` before a release. */
export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/faults/**/*.faults.ts'],
    env: { FAULTS: mode },
    testTimeout: 3_600_000,
    // Folders of a hundred briefings are deleted at the end.
    hookTimeout: 600_000,
    // Each test starts processes that use every processor.
    fileParallelism: false,
    // Names each test, and why one was skipped.
    reporters: ['verbose'],
  },
}))
