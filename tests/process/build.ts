import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The data folder that the build was told to leave alone. */
    folderDuringBuild: string
  }
}

/** Builds the app anew, whatever was built before: what a build does to the data can only be seen by building. */
export default function build(project: TestProject): () => void {
  const parent = mkdtempSync(path.join(tmpdir(), 'stageflow-build-'))
  const folder = path.join(parent, 'data')
  rmSync(path.join('.next', 'sources.sha256'), { force: true })
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join('lib', 'core', 'cli', 'build.mjs')], {
    env: { ...process.env, STAGEFLOW_DATA_DIR: folder },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`)
  project.provide('folderDuringBuild', folder)
  return () => rmSync(parent, { recursive: true, force: true })
}
