import { cookies } from 'next/headers'

export const THEME_COOKIE = 'touchstone-theme'
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The theme chosen in the interface; `system` follows the device. */
export async function chosenTheme(): Promise<Theme> {
  const value = (await cookies()).get(THEME_COOKIE)?.value
  return THEMES.find((theme) => theme === value) ?? 'system'
}
