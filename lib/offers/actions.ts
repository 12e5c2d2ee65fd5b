'use server'

import { currentViewer } from '@/lib/auth/viewer'
import { action } from '@/lib/platform/action'
import { refreshing } from '@/lib/platform/refreshing'
import { importOffers, previewImport } from './import-mutations'
import { archiveOffer, createOffer, moveOffer, updateOffer } from './mutations'
import { saveNever } from './never-mutations'
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

export const createOfferAction = action(
  'offer.create',
  offerSchema,
  currentViewer,
  refreshing('/offers', createOffer),
)
export const updateOfferAction = action(
  'offer.update',
  updateOfferSchema,
  currentViewer,
  refreshing('/offers', updateOffer),
)
export const archiveOfferAction = action(
  'offer.archive',
  archiveOfferSchema,
  currentViewer,
  refreshing('/offers', archiveOffer),
)
export const moveOfferAction = action(
  'offer.move',
  moveOfferSchema,
  currentViewer,
  refreshing('/offers', moveOffer),
)
export const saveNeverAction = action(
  'never.save',
  neverSchema,
  currentViewer,
  refreshing('/offers', saveNever),
)
export const addPhraseAction = action(
  'phrase.add',
  addPhraseSchema,
  currentViewer,
  refreshing('/offers', addPhrase),
)
export const takeBackPhraseAction = action(
  'phrase.take-back',
  phraseIdSchema,
  currentViewer,
  refreshing('/offers', takeBackPhrase),
)
export const restorePhraseAction = action(
  'phrase.restore',
  phraseIdSchema,
  currentViewer,
  refreshing('/offers', restorePhrase),
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
  refreshing('/offers', importOffers),
)
export const tryRequestAction = action('offers.try-request', tryRequestSchema, currentViewer, tryRequest)
