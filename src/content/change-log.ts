/**
 * What changed in the content, newest first, in words for the clinician who reviews it. It is an export of its own, so
 * that no page pays for it. A change to the content without an entry here fails `tests/unit/content/change-log.test.ts`.
 */
import type { Change } from './schema.js';

export const changeLog: readonly Change[] = [
  {
    version: '1.0.0',
    date: '2026-11-23',
    changes: [
      {
        ids: [],
        change: 'The first content: questions, rules, reasons, plan, preparation and regions.',
        why:
          'Written from the clinical contract, with its ids and its rules as they stand there. What follows lists where ' +
          'the contract leaves something open and we had to decide. None of it has been approved by a clinician.',
      },
      {
        ids: ['chemotherapy-line'],
        change: 'The 24-hour chemotherapy line is also named in a same-day result.',
        why:
          'The contract asks for it where the tier is emergency. Someone on chemotherapy who must speak to somebody today ' +
          'has the same line, and it knows their treatment.',
      },
      {
        ids: ['urgent-scan', 'speak-today', 'if-you-cannot-today'],
        change:
          'For D1 to D5 and D21 the advice to go where an urgent scan can be arranged takes the place of the ordinary ' +
          'advice for today, and says itself where to go if nobody answers.',
        why:
          'A place without a scanner would only send the person on; and “if you cannot reach anyone, go to an emergency ' +
          'department” makes no sense to somebody who was just sent to one.',
      },
      {
        ids: ['procedure-team', 'midwife', 'D7', 'D12', 'S19', 'S7'],
        change:
          'After a procedure within 12 weeks, D7, D12 and S19 also say to ring the team that did it; S7 says to ring ' +
          'the midwife or maternity team. They and the chemotherapy line are told after whom to ask first.',
        why: 'The contract names whom to ring for E18 and D16 only. These are the people who know most about it.',
      },
      {
        ids: ['weak-or-numb-now', 'sexual-change-now', 'fever-now', 'unbearable-now', 'pregnancy-signs-now'],
        change:
          'Who would have an emergency rule fire on a sign of the return advice is told to treat it as an emergency: a ' +
          'weak or numb leg with cancer, blood thinners, an infection sign, a recent procedure, an unsure cord sign or ' +
          'sexual change (E4, E7, E13, E15 to E17); a sexual change with leg symptoms, an unsure or unchecked cord sign or ' +
          'cancer (E7, E15); fever under 16, on chemotherapy, after a recent procedure, or with a nerve sign or an unsure ' +
          'cord sign (E13, E14, E17, E19); unbearable pain with an aneurysm (E11); bleeding, tightenings or constant ' +
          'severe pain in pregnancy (E18). The proof holds this list to the rules, both ways.',
        why:
          'The contract names the signs without a time, and “today” was slower than the rules for these people. The ' +
          'person of the counter-example would have been told “today” for a fever that E14 calls an emergency.',
        counterExample: { medicines: ['chemotherapy'] },
      },
      {
        ids: ['call-ambulance', 'go-to-emergency'],
        change:
          'Where rules ask both to call an ambulance and to go to an emergency department, only the call is told.',
        why: 'One result, one instruction: the more urgent.',
      },
      {
        ids: [
          'saddle-numbness',
          'bladder-or-bowel',
          'both-legs',
          'legs-weaker',
          'unsteady',
          'chest-or-tummy',
          'fainting',
        ],
        change: 'These signs of the return advice say “emergency”, also when old trouble in both legs gets worse.',
        why:
          'The contract lists them without a time. Each is at its worst what an emergency rule fires on: E1 to E3, E5, E6, ' +
          'E8 and E9.',
      },
      {
        ids: ['one-weak-or-numb', 'sexual-change', 'fever-or-shivering', 'unbearable-pain'],
        change: 'These signs of the return advice say “today”.',
        why: 'The contract lists them without a time. D3, D4, D6, D7 and D18 give each, on its own, the same day.',
      },
      {
        ids: ['tens'],
        change:
          'In pregnancy and after birth TENS keeps its badge “not recommended”, with “ask first” besides. A pacemaker is ' +
          'not asked about, so the words name it for everyone.',
        why: 'The contract asks for both, and an item has one badge.',
      },
      {
        ids: ['anti-inflammatories', 'no-anti-inflammatories', 'medicines'],
        change:
          'Anti-inflammatories are an item of their own beside “medicines”, left out where they may not be named.',
        why: 'A line that must not show for some has to stand apart from those that may.',
      },
      {
        ids: ['keep-moving'],
        change:
          '“Keep gently moving” is an item of its own. While a review comes first it stands open, with everything about ' +
          'the treatment plan.',
        why: 'The contract shows it in that case, and lists no item for it.',
      },
      {
        ids: ['stop-smoking'],
        change: 'Shown to people who smoke, and to nobody else.',
        why: 'The contract lists it without a condition.',
      },
      {
        ids: ['pacing', 'change-position', 'build-up-lifting', 'set-up-your-seat', 'sleep', 'understand-pain'],
        change: 'These items carry the badge “may help”.',
        why: 'The contract gives no badge for them, and the evidence is thin or only about comfort.',
      },
      {
        ids: [
          'review-what-was-tried',
          'keep-moving',
          'own-programme',
          'walk-or-swim',
          'stop-smoking',
          'talking-therapy',
          'talk-about-mood',
        ],
        change: 'These items carry the badge “recommended”.',
        why: 'The contract gives no badge for them, and guidelines agree on them.',
      },
      {
        ids: ['S1', 'S3', 'S17', 'S18', 'S19', 'E9', 'D20'],
        change:
          'A rule that could guard several concerns names one: S1 and S18 cancer, S3 fracture, S17 and S19 infection, E9 ' +
          'and D20 aneurysm or other emergency.',
        why: 'A rule has one concern. Each of the five soon rules named here thereby puts the review before self-care.',
      },
      {
        ids: ['S13'],
        change: '“Age 70+ with worse, or not better and duration under 6 weeks” is read with age 70+ in both cases.',
        why: 'Read otherwise, everyone not better within 6 weeks would need a review within 2.',
      },
      {
        ids: ['fair-trial-no-better'],
        change: '“6 weeks or more as advised” reads the time on treatment, not how long the pain has lasted.',
        why: 'The sign says whether the treatment had a fair chance.',
      },
      {
        ids: ['lifestyle-sleep', 'poor-sleep'],
        change: 'Poor sleep is a sign of two reasons, lifestyle and psychological.',
        why: 'The contract lists it under both.',
      },
      {
        ids: [
          'surgeon',
          'pain-specialist',
          'rheumatologist',
          'scan',
          'blood-tests',
          'family-doctor',
          'physiotherapist',
        ],
        change:
          'A surgeon is named with leg pain or a soft sign, a pain specialist from 6 weeks, when severe or after 12 weeks ' +
          'of treatment, a rheumatologist with an inflammatory pattern or stiff mornings; the rest is named for everyone ' +
          'aged 16 or over.',
        why: 'The contract lists who may help, and not when.',
      },
      {
        ids: ['what-is-the-cause', 'another-look', 'what-next', 'which-exercise', 'what-to-watch-for'],
        change: 'Under 16 these questions for the appointment are given, whatever the reasons.',
        why: 'The contract gives children questions, but no reasons to choose them by.',
      },
      {
        ids: ['leg-weakness'],
        change: 'An option that is not offered to somebody counts as no answer rather than as an error.',
        why: 'An earlier answer may change and leave it behind. The question then stands open, so no result is shown.',
      },
      {
        ids: ['nervous', 'worry', 'little-interest', 'feeling-down'],
        change:
          'The page may be skipped as a whole or in part; each pair counts only when both of its questions are answered.',
        why: 'Half a pair has no score.',
      },
      {
        ids: [],
        change: 'The content is due for review after six months.',
        why: 'The contract sets no date.',
      },
    ],
  },
];
