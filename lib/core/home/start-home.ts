import { isServerless, readEnv, type Env } from '../env'
import { log } from '../log'
import { HomeError, hostedHome, setHome, type Home } from './home'

/**
 * Opens the home of this process from the environment: hosted Supabase with its two variables, else the embedded one.
 * @throws HomeError where neither can be had
 */
export async function startHome(env: Env = readEnv()): Promise<Home> {
  const home = hostedHome(env) ?? (await startEmbedded(env))
  setHome(home)
  log('info', 'home.open', { home: home.kind })
  return home
}

async function startEmbedded(env: Env): Promise<Home> {
  if (isServerless(env)) {
    throw new HomeError(
      'This platform keeps no files between requests, so the embedded database would lose everything: set SUPABASE_URL and SUPABASE_PUBLISHABLE_KEY.',
    )
  }
  // Loaded on demand: a hosted deployment carries no database.
  const [{ openEmbeddedHome }, { mailDriver }] = await Promise.all([import('./embedded/open'), import('./embedded/mail')])
  const origin = env.STAGEFLOW_ORIGIN ?? `http://localhost:${env.PORT}`
  return openEmbeddedHome({
    dataDir: env.STAGEFLOW_DATA_DIR,
    origin,
    email: mailDriver(env, origin),
    onLost: () => {
      log('error', 'home.lost')
      process.exit(1)
    },
  })
}
