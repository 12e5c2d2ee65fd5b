import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { cn } from './class-names'

export const buttonStyle = cva(
  'inline-flex items-center justify-center gap-2 rounded-md font-medium whitespace-nowrap transition-colors disabled:opacity-55 disabled:cursor-not-allowed select-none',
  {
    variants: {
      tone: {
        primary: 'bg-accent text-accent-ink hover:opacity-90',
        plain: 'border border-line-strong bg-surface text-ink hover:bg-sunken',
        quiet: 'text-ink hover:bg-sunken',
        danger: 'border border-alarming text-alarming bg-surface hover:bg-alarming-soft',
      },
      size: { small: 'h-8 px-2.5 text-sm pointer-coarse:h-10', normal: 'h-10 px-4', icon: 'h-9 w-9' },
    },
    defaultVariants: { tone: 'plain', size: 'normal' },
  },
)

type ButtonProps = ComponentProps<'button'> & VariantProps<typeof buttonStyle>

export function Button({ className, tone, size, type = 'button', ...props }: ButtonProps) {
  return <button type={type} className={cn(buttonStyle({ tone, size }), className)} {...props} />
}
