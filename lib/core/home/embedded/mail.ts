import type { EmailDriver } from '@supabase/lite'
import { createTransport } from 'nodemailer'
import type { Env } from '../../env'
import { mail as fr } from '../../i18n/fr/mail'
import { mail as en } from '../../i18n/en/mail'
import { fill } from '../../i18n/fill'
import { describeFailure, log } from '../../log'

/** The token of a link as @supabase/lite writes it: `/auth/v1/verify?token=…&type=recovery`. */
const LINK = /\/auth\/v1\/verify\?([^\s"'<>]+)/

type Mail = { to: string; subject: string; text: string }

/**
 * Sends the mails of the embedded home: by SMTP when its variables are set, else to the server's log, where the person who
 * runs the server can read the link. Only password resets are sent; nothing else in this home needs a mail.
 */
export function mailDriver(env: Env, origin: string): EmailDriver {
  const deliver = env.SMTP_HOST ? bySmtp(env) : byLog
  return {
    async send({ to, text, html }) {
      const query = new URLSearchParams(LINK.exec(`${html ?? ''} ${text ?? ''}`)?.[1]?.replaceAll('&amp;', '&'))
      const token = query.get('token')
      if (query.get('type') !== 'recovery' || !token) return
      await deliver(resetMail(to, `${origin}/nouveau-mot-de-passe?token_hash=${encodeURIComponent(token)}`))
    },
  }
}

/** Both languages in one mail: nobody is signed in when it is asked for. */
function resetMail(to: string, link: string): Mail {
  return {
    to,
    subject: `${fr.resetSubject} · ${en.resetSubject}`,
    text: [fr, en].map((texts) => fill(texts.resetText, { link })).join('\n\n— — —\n\n'),
  }
}

async function byLog({ to, subject, text }: Mail): Promise<void> {
  log('info', 'mail.written', { to, subject, text })
}

function bySmtp(env: Env): (mail: Mail) => Promise<void> {
  const transport = createTransport({
    host: env.SMTP_HOST,
    port: env.SMTP_PORT,
    secure: env.SMTP_PORT === 465,
    ...(env.SMTP_USER && { auth: { user: env.SMTP_USER, pass: env.SMTP_PASSWORD } }),
  })
  return async (mail) => {
    try {
      await transport.sendMail({ from: env.SMTP_FROM, ...mail })
      log('info', 'mail.sent')
    } catch (error) {
      // The answer to the browser stays the same: it must not tell whether the address has an account.
      log('error', 'mail.failed', describeFailure(error))
    }
  }
}
