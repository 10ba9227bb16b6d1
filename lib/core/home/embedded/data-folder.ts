import { randomBytes } from 'node:crypto'
import { chmod, mkdir, open, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { HomeError } from '../home'

const Secrets = z.object({ jwtSecret: z.string().min(32), publishableKey: z.string().min(16), secretKey: z.string().min(16) })
export type Secrets = z.infer<typeof Secrets>

const key = (prefix: string) => `${prefix}_${randomBytes(24).toString('base64url')}`

/**
 * Makes the data folder (mode 0700) if it is not there.
 * @throws HomeError when it cannot be written
 */
export async function prepareDataFolder(dataDir: string): Promise<string> {
  const folder = path.resolve(/* turbopackIgnore: true */ dataDir)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const probe = path.join(folder, `.probe-${process.pid}`)
    const handle = await open(probe, 'w', 0o600)
    await handle.close()
    const { unlink } = await import('node:fs/promises')
    await unlink(probe)
  } catch (cause) {
    throw new HomeError(`The data folder ${folder} cannot be written: check its rights, or set STAGEFLOW_DATA_DIR to another folder.`, {
      cause,
    })
  }
  return folder
}

/**
 * The secrets of this home: made on first start, kept in a file that only its owner reads.
 * @throws HomeError when the file is there but damaged: making new secrets would sign everybody out without a word
 */
export async function loadSecrets(folder: string): Promise<Secrets> {
  const file = path.join(folder, 'secrets.json')
  const stored = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new HomeError(`The secrets in ${file} cannot be read: check the file's rights.`, { cause: error })
  })
  if (stored !== null) {
    const parsed = Secrets.safeParse(safeJson(stored))
    if (!parsed.success) throw new HomeError(`The secrets in ${file} are damaged: put the file back from a backup; the data is untouched.`)
    await chmod(file, 0o600)
    return parsed.data
  }
  const secrets: Secrets = {
    jwtSecret: randomBytes(48).toString('base64url'),
    publishableKey: key('sb_publishable'),
    secretKey: key('sb_secret'),
  }
  // Written beside and renamed, so that a crash leaves either no file or a whole one.
  await writeFile(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  await rename(`${file}.new`, file)
  return secrets
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
