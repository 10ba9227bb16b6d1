import type { account } from '@/lib/core/i18n/fr/account'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'

export type AccountFieldName = 'email' | 'password' | 'role' | 'is15OrOver'
export type AccountFieldTexts = Pick<
  typeof account,
  | 'email'
  | 'emailHelp'
  | 'password'
  | 'passwordHelp'
  | 'role'
  | 'roleStudent'
  | 'roleStudentHelp'
  | 'roleAdvisor'
  | 'roleAdvisorHelp'
  | 'age'
  | 'ageYes'
  | 'ageNo'
  | 'ageHelp'
>

type AccountFieldProps = { name: AccountFieldName; texts: AccountFieldTexts; newPassword: boolean; error?: string }

/** One question of the account forms. Limits are those of lib/account/schema.ts, which judges in the end. */
export function AccountField({ name, texts, newPassword, error }: AccountFieldProps) {
  switch (name) {
    case 'email':
      return (
        <TextField
          name="email"
          type="email"
          label={texts.email}
          help={newPassword ? texts.emailHelp : undefined}
          autoComplete="email"
          maxLength={254}
          required
          error={error}
        />
      )
    case 'password':
      return (
        <TextField
          name="password"
          type="password"
          label={texts.password}
          help={newPassword ? texts.passwordHelp : undefined}
          autoComplete={newPassword ? 'new-password' : 'current-password'}
          minLength={newPassword ? 8 : undefined}
          maxLength={newPassword ? 72 : undefined}
          required
          error={error}
        />
      )
    case 'role':
      return (
        <RadioGroup
          name="role"
          label={texts.role}
          defaultValue="student"
          required
          error={error}
          options={[
            { value: 'student', label: texts.roleStudent, help: texts.roleStudentHelp },
            { value: 'advisor', label: texts.roleAdvisor, help: texts.roleAdvisorHelp },
          ]}
        />
      )
    case 'is15OrOver':
      return (
        <RadioGroup
          name="is15OrOver"
          label={texts.age}
          help={texts.ageHelp}
          layout="row"
          required
          error={error}
          options={[
            { value: 'true', label: texts.ageYes },
            { value: 'false', label: texts.ageNo },
          ]}
        />
      )
  }
}
