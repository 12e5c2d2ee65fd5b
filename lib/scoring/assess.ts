import './languages/all'
import { concretenessDimension } from './concreteness-dimension'
import type { Answer, AnsweredSuggestion, Assessment, DiscoveryInput, OfferMatch, Round } from './discovery'
import type { AnswerEvidence, Evidence } from './evidence'
import { changesOf } from './explain'
import type { Finding, Quote } from './finding'
import { flagsDimension, observedFindings } from './flags-dimension'
import type { RequestText } from './match/coverage'
import { matchRequest, type RequestMatch } from './match/request'
import { wayClashes, wishedWays } from './match/way-clash'
import { wordsOf } from './match/words'
import { matchDimension } from './match-dimension'
import { evasionsOnly, notKnowing } from './not-knowing'
import { CONCRETE, CONTEXT_INTENTS, fitOfDimensions, speaksOfRequest } from './policy'
import { scoreRounds } from './score-rounds'
import { answeredRounds } from './suggestions-answered'
import { decide } from './verdict'
import { SCORER_VERSION } from './version'
import type { Verdict } from './vocabulary'
import type { StandingWithout } from './what-if'

/** Words over all answers at which the whole has been heard well enough to be trusted by half. */
const HALF_CONFIDENCE_WORDS = 80

interface ReadAnswer {
  readonly evidence: AnswerEvidence
  readonly findings: readonly Finding[]
}

/**
 * Scores one discovery: three dimensions apart, a verdict by gates, its reasons, what is unknown and what would
 * change it. Pure and deterministic; the result is JSON-serialisable.
 */
export function assess(input: DiscoveryInput): Assessment {
  const { answers, findings, confidence } = readAnswers(input)
  const flags = flagsOf(input, findings, confidence)
  const request = requestOf(input)
  const concreteness = concretenessDimension(
    answers,
    findings.filter(({ dimension }) => dimension === 'concreteness'),
    confidence,
  )
  const match = matchOf(input, request, confidence)
  const evidence: Evidence = {
    answers,
    flags: flags.standing,
    match: request.signs === null ? null : matchEvidence(request),
    budget: input.clarificationBudget,
  }
  const { verdict, reasons, unknown } = decide(evidence)
  const scores = { concreteness: concreteness.score, flags: flags.dimension.score, match: match.score }
  return {
    scorerVersion: SCORER_VERSION,
    verdict,
    reasons,
    concreteness,
    flags: flags.dimension,
    match,
    fit: fitOfDimensions(scores, verdict),
    answers: answers.map(({ key, intent, score, rounds }) => ({ key, intent, concreteness: score, rounds })),
    unknown,
    changes: changesOf(evidence, flags.without),
    recommendedOfferId: recommended(verdict, request, input),
  }
}

/** What was said, answer by answer and all findings in it; 0-1 how much there was to read. */
function readAnswers({ answers, answered = [] }: DiscoveryInput) {
  const read = answers.map((answer) =>
    readAnswer(
      answer,
      answered.filter((one) => one.answer === answer.key),
    ),
  )
  const words = read.reduce((sum, { evidence }) => sum + evidence.words, 0)
  return {
    answers: read.map(({ evidence }) => evidence),
    findings: read.flatMap(({ findings }) => findings),
    confidence: words / (words + HALF_CONFIDENCE_WORDS),
  }
}

/** Flags of what was said and of what was seen; without a score where there was neither. */
function flagsOf(input: DiscoveryInput, findings: readonly Finding[], confidence: number) {
  const said = findings.filter(({ dimension }) => dimension === 'flags')
  const observed = observedFindings(input)
  const { dimension, standing } = flagsDimension([...said, ...observed], input, confidence)
  const nothing = confidence === 0 && observed.length === 0
  const without: StandingWithout = (cleared) => {
    const left = [...said, ...observed].filter(({ flag }) => flag === undefined || !cleared.has(flag))
    return flagsDimension(left, input, confidence).standing
  }
  return { dimension: nothing ? { ...dimension, score: null } : dimension, standing, without }
}

function matchOf(input: DiscoveryInput, request: RequestMatch, confidence: number): Assessment['match'] {
  const { ranked, nothingFits, aside, said } = request
  const clashing = withClashes(ranked, input)
  return {
    ...matchDimension(request, confidence, clashing[0]?.clashes),
    ranked: clashing,
    nothingFits,
    ...(aside.length > 0 ? { aside } : {}),
    ...(said ? { said } : {}),
  }
}

function readAnswer({ key, intent, rounds }: Answer, answered: readonly AnsweredSuggestion[]): ReadAnswer {
  const scored = scoreRounds(rounds, { intent })
  const said = rounds.filter(({ text }) => text.trim() !== '').length
  return {
    evidence: {
      key,
      intent,
      score: scored.concreteness,
      rounds: scored.rounds,
      words: rounds.reduce((sum, { text }) => sum + wordsOf(text).length, 0),
      clarifications: Math.max(0, said - 1),
      open: openOf(rounds, scored.rounds),
    },
    findings: answeredRounds(rounds, scored.findings, answered).map(({ round, finding }) => ({
      ...finding,
      place: { answer: key, round },
    })),
  }
}

/**
 * What is admitted not to be known and was not made good since: in the last reply, and in earlier ones when the last
 * brought nothing concrete. Where nothing is admitted and no reply is concrete, a last one that only puts the answer
 * off leaves it open too.
 */
function openOf(rounds: readonly Round[], scores: readonly (number | null)[]): Quote[] {
  const last = rounds.findLastIndex(({ text }) => text.trim() !== '')
  const settled = (scores[last] ?? 0) >= CONCRETE
  const admitted = rounds.flatMap(({ text }, index) => (index === last || !settled ? notKnowing(text) : []))
  const told = scores.some((score) => (score ?? 0) >= CONCRETE)
  return admitted.length > 0 || told ? admitted : evasionsOnly(rounds[last]?.text ?? '')
}

function requestOf(input: DiscoveryInput): RequestMatch {
  const { catalogue, lang, matchReviews, outside } = input
  return matchRequest(requestTextsOf(input), catalogue, lang, matchReviews, outside)
}

/** What is laid beside the offers: the replies that tell what is asked for, and what stands around it. */
export function requestTextsOf({
  answers,
}: {
  readonly answers: readonly Pick<Answer, 'key' | 'intent' | 'rounds'>[]
}): RequestText[] {
  return answers
    .filter(({ intent }) => speaksOfRequest(intent))
    .flatMap(({ key, intent, rounds }) => {
      const context = CONTEXT_INTENTS.includes(intent)
      return rounds.map(({ text }, round) => ({ answer: key, round, text, context }))
    })
}

function matchEvidence({ fit, nothingFits, said, ranked }: RequestMatch): NonNullable<Evidence['match']> {
  const refused = ranked[0]?.coverage.find(({ standing }) => standing === 'refused')
  return {
    fit,
    nothingFits,
    ...(refused ? { refused: refused.request.quote } : {}),
    ...(said?.kind ? { said: said.kind } : {}),
  }
}

/** Each offer that was laid beside the request with the ways of working that exclude each other. */
function withClashes(
  ranked: readonly OfferMatch[],
  { answers, catalogue, lang }: DiscoveryInput,
): OfferMatch[] {
  const wishes = wishedWays(answers, lang)
  return ranked.map((match) => {
    const offer = catalogue.offers.find(({ id }) => id === match.offerId)
    const clashes = offer && match.unasked ? wayClashes(wishes, offer, catalogue) : []
    return clashes.length > 0 ? { ...match, clashes } : match
  })
}

/** The offer most like the request; for who comes too early, the ordinary one most like it. */
function recommended(
  verdict: Verdict,
  { ranked }: RequestMatch,
  { catalogue }: DiscoveryInput,
): string | null {
  if (verdict === 'decline' || verdict === 'not-enough-info') return null
  if (verdict !== 'standard-offer') return ranked[0]?.offerId ?? null
  const standard = new Set(catalogue.offers.filter((offer) => offer.standard).map(({ id }) => id))
  return ranked.find(({ offerId }) => standard.has(offerId))?.offerId ?? null
}
