import { open, readdir, rm, stat, unlink } from 'node:fs/promises'
import path from 'node:path'
import { HomeError } from '../home'

/**
 * Readies the place of the database. A first start that was cut off leaves a half-made database that nobody has used yet:
 * it is cleared away and made anew. A home that lost its database is never started empty without a word.
 * @returns the database's folder, and what to call once it is complete
 * @throws HomeError when the database is gone
 */
export async function prepareDatabase(folder: string): Promise<{ pgdata: string; settle: () => Promise<void> }> {
  const pgdata = path.join(folder, 'pgdata')
  const mark = path.join(folder, 'pgdata.making')
  if (await exists(mark)) {
    await rm(pgdata, { recursive: true, force: true })
  } else {
    if (await holdsSomething(pgdata)) return { pgdata, settle: async () => {} }
    if (await exists(path.join(folder, 'secrets.json'))) {
      throw new HomeError(`The database in ${folder} is gone: restore a backup of the folder, or remove the whole folder to start afresh.`)
    }
    await (await open(mark, 'w', 0o600)).close()
  }
  return {
    pgdata,
    settle: async () => {
      await unlink(mark)
      // Else a power cut could bring the mark back, and the next start would clear a database in use.
      const handle = await open(folder)
      await handle.sync().finally(() => handle.close())
    },
  }
}

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  )

/** A file in the place of a folder is something, too: damage, never a fresh start. */
const holdsSomething = async (pgdata: string) => (await exists(pgdata)) && (await readdir(pgdata).catch(() => ['damage'])).length > 0
