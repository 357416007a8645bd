/** Tells monitors how a run ended: a file for Prometheus and a health check. */

import { dirname } from 'node:path'
import type { Finding } from '../document/finding.ts'
import { FileError, type World } from '../world/world.ts'
import { countOutcomes, exitCodeOf, type RunReport } from './report.ts'
import type { RunSettings } from './settings.ts'

/** Gives what went wrong: a monitor that cannot be told does not make a run fail. */
export async function tellMonitors(world: World, settings: RunSettings, report: RunReport): Promise<Finding[]> {
  return [
    ...(settings.metrics === undefined ? [] : await writeMetrics(world, settings.metrics, report)),
    ...(await pingHealthCheck(world, settings, exitCodeOf(report))),
  ]
}

/** As healthchecks.io takes exit codes: ADDRESS/0 is a success. */
export async function pingHealthCheck(world: World, { config }: RunSettings, code: number): Promise<Finding[]> {
  const { ping } = config.monitor
  if (ping === undefined || (await world.ping(`${ping.replace(/\/$/, '')}/${code}`))) {
    return []
  }
  const message = 'The health check did not answer.'
  const hint = 'Check monitor.ping in config.yaml and the network.'
  return [{ severity: 'warning', code: 'ping-failed', message, hint }]
}

async function writeMetrics(world: World, path: string, report: RunReport): Promise<Finding[]> {
  try {
    const bytes = new TextEncoder().encode(metricsText(report))
    await world.files.publish(dirname(path), [{ name: path.slice(dirname(path).length + 1), bytes }])
    return []
  } catch (error) {
    if (!(error instanceof FileError)) {
      throw error
    }
    const message = `The metrics file ${path} cannot be written (${error.code}).`
    const hint = 'Let the program write there, or change monitor.metrics in config.yaml.'
    return [{ severity: 'warning', code: 'metrics-unwritable', message, hint, file: path }]
  }
}

/** In the text format of Prometheus (version 0.0.4). */
export function metricsText(report: RunReport): string {
  const { started, ended, timings, orphans } = report
  const { orphans: _, pruned: __, ...counts } = countOutcomes(report)
  return [
    ...gauge('wirebrief_run_ended_timestamp_seconds', 'When the last run ended.', [['', ended.getTime() / 1000]]),
    ...gauge('wirebrief_run_duration_seconds', 'How long it took.', [
      ['', (ended.getTime() - started.getTime()) / 1000],
    ]),
    ...gauge('wirebrief_run_exit_code', 'Its exit code.', [['', exitCodeOf(report)]]),
    ...gauge(
      'wirebrief_run_seeds',
      'What became of the seeds.',
      Object.entries(counts).map(([outcome, count]) => [`{outcome="${outcome}"}`, count]),
    ),
    ...gauge('wirebrief_orphaned_files', 'Files of seeds that are gone or set aside.', [['', orphans.length]]),
    ...gauge(
      'wirebrief_run_stage_seconds',
      'Time in each stage, summed over all workers.',
      Object.entries(timings).map(([stage, time]) => [`{stage="${stage}"}`, Math.round(time) / 1000]),
    ),
    '',
  ].join('\n')
}

function gauge(name: string, help: string, values: readonly (readonly [labels: string, value: number])[]): string[] {
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} gauge`,
    ...values.map(([labels, value]) => `${name}${labels} ${value}`),
  ]
}
