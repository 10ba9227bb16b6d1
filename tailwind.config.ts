import type { Config } from 'tailwindcss'

/** Names of the line colours: `line-a` … `line-g`, each with its fill (`-core`) and the colour of what is written on it (`-on`). */
const lineColors = Object.fromEntries(
  ['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((letter) =>
    ['', '-core', '-on'].map((part) => [`line-${letter}${part}`, `var(--line-${letter}${part})`]),
  ),
)

/**
 * The scales of the house. They replace Tailwind's own, so that a colour or a size outside them cannot be written by habit.
 * Values of the custom properties: app/theme.css.
 */
const config: Config = {
  content: ['./app/**/*.{ts,tsx}', './components/**/*.{ts,tsx}'],
  theme: {
    colors: {
      inherit: 'inherit',
      current: 'currentColor',
      transparent: 'transparent',
      page: 'var(--page)',
      platform: 'var(--platform)',
      ink: 'var(--ink)',
      quiet: 'var(--quiet)',
      hairline: 'var(--hairline)',
      edge: 'var(--edge)',
      veil: 'var(--veil)',
      success: 'var(--success)',
      warning: 'var(--warning)',
      danger: 'var(--danger)',
      'danger-on': 'var(--danger-on)',
      // The line of the nearest `data-line` ancestor; ink outside any line.
      line: 'var(--line)',
      'line-core': 'var(--line-core)',
      'line-on': 'var(--line-on)',
      ...lineColors,
    },
    fontFamily: {
      sign: ['var(--font-sign-ext)', 'var(--font-sign)', 'Arial', 'sans-serif'],
      text: ['var(--font-text-ext)', 'var(--font-text)', 'Arial', 'sans-serif'],
      mono: ['ui-monospace', 'SFMono-Regular', 'Menlo', 'Consolas', 'monospace'],
    },
    // 13 · 15 · 17 · 20 · 24 · 32 · 44 px, in rem so that the reader's own text size counts.
    fontSize: {
      xs: ['0.8125rem', '1.125rem'],
      sm: ['0.9375rem', '1.4375rem'],
      base: ['1.0625rem', '1.5'],
      lg: ['1.25rem', '1.35'],
      xl: ['1.5rem', '1.15'],
      '2xl': ['2rem', '1.15'],
      '3xl': ['2.75rem', '1.08'],
    },
    fontWeight: { normal: '400', semibold: '600', bold: '700' },
    borderRadius: { none: '0', sm: '4px', DEFAULT: '6px', md: '6px', lg: '12px', full: '9999px' },
    boxShadow: { none: 'none', float: 'var(--shadow-float)' },
    extend: {
      maxWidth: { content: '70rem', measure: '66ch', form: '34rem' },
      transitionDuration: { feedback: '150ms', entrance: '250ms' },
    },
  },
}

export default config
