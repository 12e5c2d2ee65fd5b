'use client'

import { Dialog } from '@base-ui/react/dialog'
import { Command } from 'cmdk'
import { FileText, Keyboard } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import type { Right } from '@/lib/auth/policy'
import { MAX_FINDER_QUERY } from '@/lib/prospects/schema'
import { DESTINATIONS } from './destinations'
import { showOverlay } from './overlay'
import { useFoundProspects } from './use-found-prospects'

const SHORTCUTS = 'shortcuts'

/** Cmd+K: every page, every prospect by name, from anywhere. */
export function Palette({ rights }: { rights: readonly Right[] }) {
  const t = useTranslations('shell')
  const router = useRouter()
  const [query, setQuery] = useState('')
  const { found, state } = useFoundProspects(query)
  const go = (href: string) => {
    showOverlay(null)
    router.push(href)
  }
  const pages = usePages(rights, query)
  const listed = [
    ...found.map(({ id }) => id),
    ...pages.map(({ key }) => key),
    ...(query.trim() === '' ? [SHORTCUTS] : []),
  ]
  const [chosen, setChosen] = useState('')
  return (
    <Dialog.Root open onOpenChange={(open) => !open && showOverlay(null)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup className="fixed inset-x-3 top-[12dvh] z-50 mx-auto max-w-xl overflow-hidden rounded-xl border bg-surface shadow-xl">
          <Dialog.Title className="sr-only">{t('palette.title')}</Dialog.Title>
          <Command
            shouldFilter={false}
            label={t('palette.title')}
            // What was chosen may be gone when late results come, and Enter would open nothing.
            value={listed.includes(chosen) ? chosen : (listed[0] ?? '')}
            onValueChange={setChosen}
          >
            <Command.Input
              value={query}
              onValueChange={setQuery}
              maxLength={MAX_FINDER_QUERY}
              placeholder={t('palette.placeholder')}
              className="h-12 w-full border-b bg-transparent px-4 text-ink placeholder:text-ink-soft focus-visible:outline-none"
            />
            <Command.List className="max-h-[55dvh] overflow-y-auto p-1.5">
              <Command.Empty className="px-3 py-6 text-center text-ink-soft">
                {t('palette.nothing')}
              </Command.Empty>
              {found.length > 0 ? (
                <Group heading={t('palette.prospects')}>
                  {found.map(({ id, name, company }) => (
                    <Row key={id} value={id} icon={<FileText />} onSelect={() => go(`/prospects/${id}`)}>
                      <span className="truncate">{name}</span>
                      <span className="truncate text-sm text-ink-soft">{company}</span>
                    </Row>
                  ))}
                </Group>
              ) : null}
              {pages.length > 0 ? (
                <Group heading={t('palette.pages')}>
                  {pages.map(({ key, href, icon: Icon }) => (
                    <Row key={key} value={key} icon={<Icon />} onSelect={() => go(href)}>
                      {t(`nav.${key}`)}
                    </Row>
                  ))}
                </Group>
              ) : null}
              {query.trim() === '' ? (
                <Row value={SHORTCUTS} icon={<Keyboard />} onSelect={() => showOverlay('shortcuts')}>
                  {t('shortcuts.title')}
                </Row>
              ) : null}
            </Command.List>
            <p role="status" className="border-t px-4 py-2 text-sm text-ink-soft empty:hidden">
              {state === 'searching' ? t('palette.searching') : null}
              {state === 'failed' ? t('palette.failed') : null}
            </p>
          </Command>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** The pages that a reader may see and whose name holds what was typed. */
function usePages(rights: readonly Right[], query: string) {
  const t = useTranslations('shell')
  const wanted = query.trim().toLocaleLowerCase()
  return DESTINATIONS.filter(({ needs }) => !needs || rights.includes(needs)).filter(({ key }) =>
    t(`nav.${key}`).toLocaleLowerCase().includes(wanted),
  )
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  const head = <span className="block px-3 pt-2 pb-1 text-sm text-ink-soft">{heading}</span>
  return <Command.Group heading={head}>{children}</Command.Group>
}

function Row(props: { value: string; icon: ReactNode; onSelect: () => void; children: ReactNode }) {
  return (
    <Command.Item
      value={props.value}
      onSelect={props.onSelect}
      className="flex cursor-pointer items-center gap-3 rounded-md px-3 py-2 data-[selected=true]:bg-accent-soft"
    >
      <span aria-hidden className="text-ink-soft [&>svg]:size-4">
        {props.icon}
      </span>
      <span className="flex min-w-0 flex-1 items-baseline gap-2">{props.children}</span>
    </Command.Item>
  )
}
