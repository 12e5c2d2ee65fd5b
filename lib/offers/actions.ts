'use server'

import { revalidatePath } from 'next/cache'
import { currentViewer, type Viewer } from '@/lib/auth/viewer'
import { action } from '@/lib/platform/action'
import { importOffers, previewImport } from './import-mutations'
import { archiveOffer, createOffer, moveOffer, saveNever, updateOffer } from './mutations'
import { addPhrase, restorePhrase, takeBackPhrase } from './phrase-mutations'
import {
  addPhraseSchema,
  archiveOfferSchema,
  importOffersSchema,
  moveOfferSchema,
  neverSchema,
  offerSchema,
  phraseIdSchema,
  previewImportSchema,
  tryRequestSchema,
  updateOfferSchema,
} from './schema'
import { tryRequest } from './try-request'

/** Runs a mutation and has the catalogue read anew; a refusal leaves the page, and what is typed in it, alone. */
const refreshing =
  <Input, Result extends { readonly ok: boolean }>(
    mutate: (viewer: Viewer, input: Input) => Promise<Result>,
  ) =>
  async (viewer: Viewer, input: Input): Promise<Result> => {
    const result = await mutate(viewer, input)
    if (result.ok) revalidatePath('/offers')
    return result
  }

export const createOfferAction = action('offer.create', offerSchema, currentViewer, refreshing(createOffer))
export const updateOfferAction = action(
  'offer.update',
  updateOfferSchema,
  currentViewer,
  refreshing(updateOffer),
)
export const archiveOfferAction = action(
  'offer.archive',
  archiveOfferSchema,
  currentViewer,
  refreshing(archiveOffer),
)
export const moveOfferAction = action('offer.move', moveOfferSchema, currentViewer, refreshing(moveOffer))
export const saveNeverAction = action('never.save', neverSchema, currentViewer, refreshing(saveNever))
export const addPhraseAction = action('phrase.add', addPhraseSchema, currentViewer, refreshing(addPhrase))
export const takeBackPhraseAction = action(
  'phrase.take-back',
  phraseIdSchema,
  currentViewer,
  refreshing(takeBackPhrase),
)
export const restorePhraseAction = action(
  'phrase.restore',
  phraseIdSchema,
  currentViewer,
  refreshing(restorePhrase),
)
export const previewImportAction = action(
  'offers.preview-import',
  previewImportSchema,
  currentViewer,
  previewImport,
)
export const importOffersAction = action(
  'offers.import',
  importOffersSchema,
  currentViewer,
  refreshing(importOffers),
)
export const tryRequestAction = action('offers.try-request', tryRequestSchema, currentViewer, tryRequest)
