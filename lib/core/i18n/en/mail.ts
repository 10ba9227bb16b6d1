import type { mail as fr } from '../fr/mail'

export const mail: typeof fr = {
  resetSubject: 'Your new password',
  resetText:
    'Hello,\n\nSomebody asked for a new password for your StageFlow AI account. If it was you, open this link (it works for one hour, once):\n\n{link}\n\nIf it was not you, do nothing: your password does not change.',
}
