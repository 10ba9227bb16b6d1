import type { Dictionary } from '@/lib/core/i18n/dictionary'
import type { AccountFieldTexts } from './account-field'

/** The words an account form needs in the browser, and no others: everything passed to it is sent. */
export function accountFieldTexts({ account, errors }: Dictionary): AccountFieldTexts & { networkTitle: string; networkText: string } {
  const { email, emailHelp, password, passwordHelp, age, ageYes, ageNo, ageHelp } = account
  const { role, roleStudent, roleStudentHelp, roleAdvisor, roleAdvisorHelp } = account
  return {
    ...{
      email,
      emailHelp,
      password,
      passwordHelp,
      age,
      ageYes,
      ageNo,
      ageHelp,
      role,
      roleStudent,
      roleStudentHelp,
      roleAdvisor,
      roleAdvisorHelp,
    },
    networkTitle: errors.codes.unavailable.title,
    networkText: errors.page.offline,
  }
}
