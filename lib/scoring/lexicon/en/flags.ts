import type { Rows } from '../row'

/** Words the red-flag phrases are built of; a row is one idea, named `w:idea`, and may share forms with others. */
export const EN_FLAGS: readonly Rows[] = [
  {
    kind: 'flag-word',
    rows: `
w:not, not, no, never, don't, dont, doesn't, doesnt, didn't, won't, wont, wouldn't, wouldnt, can't, cant, cannot, isn't, isnt, aren't, shouldn't, needn't, ain't, nae, dinnae, wouldnae, cannae, isnae, without, neither, nobody, none, hardly, nothing, wasn't, weren't, couldn't, haven't, hasn't ~
w:no, no, nae, zero, without, any ~
w:dont, don't, dont, never, doesn't, dinnae, won't ~
w:every, every, each, any ~
w:my, my, our, his, her, their, mum's, dad's, boss's ~
w:me, me, us, him, her, them, mummy, dad, boss, director ~
w:you, you, ye, yer, your, you'd, you'll, you're, u ~
w:i, i, we, he, she, they, i'd, we'd, he'd, she'd, i'll, we'll, he'll, she'll, they'd, they'll, madam, mummy ~
w:contact, report, reports, reporting, update, updates, message, messages, text, texts, photo, photos, picture, pictures, screenshot, screenshots, screengrab, screengrabs, call, calls, check-in, check-ins, checkin, checkins, ring, ping, pings, e-mail, email, emails, mail, note, line, lines, stand-up, stand-ups, standup, standups, log, logs, summary, summaries, status, tinkle, selfie, selfies, call-in, sync, syncs, whatsapp ~
w:tick, hour, hours, hourly, half-hour, minute, minutes, quarter-hour ~
w:part, hour, minute, step, task, move, click, keystroke, action, activity, email, e-mail, mail, call, slide, line, sentence, word, change, decision, draft, message, post, meeting, purchase, penny, phone, item, detail, thing, paragraph, page, screen ~
w:daily, day, daily, evening, night, morning, afternoon, night's, day's ~
w:hear, hear, know, see, get, told, have, want, wants ~
w:goes, go, goes, going, went, leaves, leave, out, passes, pass ~
w:approve, approve, approves, approved, approval, sign-off, signoff, authorise, authorised, okay, ok'd, blessing ~
w:watch, watch, watches, watching, watched, see, sees, monitor, monitors, monitored, monitoring, track, tracks, tracked, tracking, record, recorded ~
w:spy, tracker, trackers, keystroke, keystrokes, keylogger, gps, screen-recorder, spyware, time-tracker, timedoctor, hubstaff ~
w:hands, hands, arms ~
w:idea, idea, ideas, suggestion, suggestions, opinion, opinions, advice, view, views, comment, comments, input, recommendation, recommendations, feedback, expertise, initiative, creativity, questions, thoughts, brainwaves, improvements ~
w:want, want, wants, wanted, need, needs, needed, require, required, asked, ask, asking, pay, paying, after, looking, interested ~
w:brain, brain, brains, head, heads, thinker, thinkers, brainpower ~
w:think, think, thinking, considering, deciding, thought ~
w:follow, follow, follows, obey, execute, executes, implement, carry, nod, nods, type, types ~
w:told, told, instructed, say, said, says, ordered, written, asked ~
w:script, script, sheet, list, slip, drawing, instruction, instructions, brief, circular, plan, spec, specification, orders, sketch, template ~
w:tool, wordpress, delphi, powerpoint, excel, swot, rust, gantt, sticky, post-its, post-it, bitrix, miro, bpmn, aida, nlp, okr, okrs, scrum, agile, sprints, kanban, figma, canva, photoshop, indesign, jira, trello, notion, salesforce, sap, oracle, access, php, java, python, react, tableau, squarespace, wix, shopify, drupal, joomla, mailchimp, hubspot, prince2, six-sigma, lean, kaizen, fishbone, persona, personas, disc, mbti, myers-briggs, enneagram, lecture, lectures, flipchart, flipcharts, cards, slides, webinars, quiz, spreadsheets, spreadsheet, macros, template, film, lego, cobol, foxpro, wordperfect, asana, monday, teams, zoom, sharepoint, ai, chatgpt, gpt, blockchain, angular, vue, laravel, net, c# ~
w:must, must, has, have, needs, got, should ~
w:usage, use, used, using, do, done, doing, make, made, build, built, write, written, run, draw, drawn, deliver, edited, shot, work ~
w:game, games, game, groups, group, role-play, role-plays, roleplay, roleplays, tests, testing, interviews, interview, workshops, workshop, exercises, icebreakers, surveys, survey, questionnaires, slides, flipcharts, post-its, brainstorming, brainstorms, theory, prototypes, wireframes, discovery, diagnosis, diagnostics, research, mock-ups, mockups ~
w:trifle, comma, commas, hyphen, hyphens, apostrophe, font, fonts, typeface, pixel, pixels, margin, margins, bullet, bullets, shade, shades, hue, colour, colours, color, colors, dash, dashes, semicolon, kerning, spacing, indent, alignment, full-stop, capital, capitals, header, headers, footnote, footnotes, curl, curls, ruler, millimetre, millimetres, mm ~
w:fuss, back, bother, bothers, bothered, pointed, fix, fixes, fixed, correct, corrects, corrected, change, changes, redo, redone, rework, argue, argued, notice, notices, note, notes, wrong, off, gripe, itching ~
w:round, round, rounds, revision, revisions, version, versions, draft, drafts, iteration, iterations, amendment, amendments, rewrites, redraft, redrafts ~
w:returned, sent, returned, bounced, handed, send, sends, came, comes ~
w:price, price, prices, pricing, cost, costs, rate, rates, fee, fees, quote, figure, ballpark, charge, charges, damage, dayrate, day-rate, tariff, budget, sum, hourly ~
w:discount, discount, discounts, reduction, rebate, haggle, bargain, mates-rates ~
w:decided, decided, picked, chosen, chose, agreed, settled, booked, hired, hiring, confirmed ~
w:first, first, firstly, before, upfront ~
w:term, advance, deposit, deposits, retainer, retention, penalty, penalties, damages, indemnity, liability, cap, clause, clauses, clawback, set-off, refund, refunds, net, payment, terms, step-in, ip, nda, warranty, warranties, lateness, late-delivery, slippage, arbitration, jurisdiction, invoicing, holdback, contract, contracts ~
w:contract, contract, contracts, agreement, agreements, paperwork, document, documents, form, forms, nda, ndas, po, letter, sow, statement, signature, signatures ~
w:sign, sign, signs, signed, signing, signature ~
w:later, later, after, afterwards, eventually, sometime, someday, somewhere ~
w:person, people, staff, team, lads, girls, guys, folk, employees, workers, women, men, crew, nurses, drivers, operators, reception, receptionists, volunteers, sisters, managers, clerks, designers, developers, desk, shift, lot ~
w:vendor, agency, agencies, consultant, consultants, contractor, contractors, coach, coaches, trainer, trainers, freelancer, freelancers, developer, developers, supplier, suppliers, firm, firms, editor, editors, designer, designers, outfit, outfits, vendor, vendors, crowd, lot, bloke, chap, lad, lads, shop, shops, team, teams, house, studio, studios, bunch, last ~
w:insult, idiot, idiots, moron, morons, muppet, muppets, cretin, cretins, imbecile, imbeciles, clown, clowns, crook, crooks, thieves, scrounger, scroungers, parasite, parasites, gormless, brainless, airhead, airheads, halfwit, halfwits, half-wits, dimwit, dimwits, numpty, numpties, pillock, pillocks, plonker, tosser, tossers, wanker, wankers, twat, twats, prick, pricks, arsehole, arseholes, asshole, assholes, bastards, bitch, bimbo, bimbos, retard, retards, retarded, dunce, dunces, dullard, slobs, sloth, layabout, layabouts, skiver, skivers, charlatan, charlatans, con-man, conman, conmen, con-men, frauds, scammer, scammers, shysters, losers, scum, vermin, deadwood, dead-weight, deadbeats, dummies, brain-dead, snowflakes, peasants, plebs, half-brained, nitwit, nitwits, buffoon, buffoons, cowboys, freeloader, freeloaders, sponger, spongers, lowlife, lowlifes, simpleton, simpletons, dimbo, halfwitted, spineless, moronic, idiotic, imbecilic, feckless, good-for-nothing, wasters, riffraff, riff-raff, dross ~
w:contemptverb, organise, organize, carry, spell, write, read, count, tie, add, find, boil, run, draw, think, manage ~
w:paper, report, document, letter, letterhead, paper, study, review, opinion, certificate, logo, signature, cover, name, conclusion, conclusions, findings, slide, line, assessment, evaluation, audit ~
w:authority, board, council, minister, ministry, committee, shareholders, shareholder, hq, headquarters, partners, inspectors, regulator, regulators, owners, owner, investors, auditors, trustees, department, directors, governors ~
w:give, give, gives, gie, get, gets, provide, offer, offering, hand, share, lend, spare, release, open, expect ~
w:data, data, figures, numbers, documents, docs, files, records, access, log-ins, logins, credentials, statistics, stats, exports, information, list, lists, interviews, interview, people, staff, team, calls, visits, conversations, meetings, brief, questionnaires, photos, passwords, samples ~
w:expert, experts, expert, specialist, specialists, consultants, consultant, professionals, professional, pros, guru, gurus, wizards, clever, smart ~
w:busy, busy, stretched, flat-out, full, snowed, rushed, capacity, tied ~
w:guarantee, guarantee, guarantees, guaranteed, guaranteeing ~
w:writing, writing, paper, ink ~
w:now, now, yesterday, immediately, overnight, once, instantly, straightaway, today, tomorrow ~
w:all, all, everything, everybody, everyone, whole, lot, every, entire ~
w:quick, weekend, saturday, sunday, tomorrow, tonight, friday, monday, overnight, afternoon, week ~
w:free, free, nothing ~
w:count, three, four, five, six, seven, eight, nine, ten, eleven, twelve, dozen, several, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, twenty ~
w:many, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, dozen, umpteen, countless, endless, hundred, thirty-one ~
w:understood, understood, understand, understands, got, get, gets, grasped, grasp, delivered, worked, lasted, listened, cared, helped, managed ~
w:deny, deny, denied ~
`,
  },
]
