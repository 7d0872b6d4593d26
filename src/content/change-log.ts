/**
 * What changed in the content, newest first, in words for the clinician who reviews it. It is an export of its own, so
 * that no page pays for it. A change to the content without an entry here fails `tests/unit/content/change-log.test.ts`.
 */
import type { Change } from './schema.js';

export const changeLog: readonly Change[] = [
  {
    version: '2.0.0',
    date: '2026-11-26',
    changes: [
      {
        ids: [],
        change: 'Version 2 of the clinical contract: questions, rules, lines and plan.',
        why:
          'Two reviews with fresh eyes found version 1 wrong in both directions: of 90 new people with serious causes 57 got ' +
          'less urgency than a spinal clinician would accept, and of a simulated ordinary clinic population without serious ' +
          'disease 59 % were sent for help the same day. What follows says what changed. None of it has been approved by a ' +
          'clinician.',
      },
      {
        ids: ['alarm', 'headache', 'bleeding-inside', 'cold-leg', 'E9', 'D20'],
        change:
          'A headache that is sudden and the worst ever, or with a stiff neck, rash or fever; black stool or vomited blood; and ' +
          'a cold, pale or blue leg can be told, and are emergencies.',
        why: 'Meningitis, bleeding into the brain, a bleeding ulcer and a blocked leg artery had no answer to say them with.',
        counterExample: { alarm: ['headache'], 'alarm-now': 'new' },
      },
      {
        ids: ['alarm-now', 'E9', 'D20'],
        change:
          'Alarm signs ask once more: long known, passed, not sure or new. Long known and looked at no longer calls an ' +
          'ambulance; passed since yesterday is same day, for some signs still an emergency.',
        why: 'A known angina or migraine, no different now, got an ambulance for back pain.',
        counterExample: { alarm: ['chest-or-breathing'], 'alarm-now': 'usual' },
      },
      {
        ids: ['E9', 'faint-or-clammy', 'severe-tummy-or-side'],
        change:
          'Fainting or very bad belly pain that has passed, or may have, is an emergency in pregnancy, after birth and with an ' +
          'aneurysm too. The contract says so from the age of 60 only.',
        why: 'A burst pregnancy outside the womb and a leaking aneurysm pause between bleeds. The contract gave this woman “today”.',
        counterExample: {
          alarm: ['faint-or-clammy', 'severe-tummy-or-side'],
          'alarm-now': 'gone',
          age: '18-34',
          pregnancy: 'not-sure',
        },
      },
      {
        ids: ['age', 'child-signs', 'D17', 'E19', 'child'],
        change:
          'Under 6 is an age of its own and always same day; not walking, limping, and being pale or bruised can be told.',
        why: 'A small child with a spinal infection more often refuses to walk than complains of the back.',
        counterExample: { age: 'under-16', 'child-signs': ['will-not-walk'] },
      },
      {
        ids: ['pregnancy-signs', 'E18', 'D16'],
        change:
          'One-sided low pain or pain at the tip of a shoulder, and a bad headache or blurred sight, can be told and are ' +
          'emergencies; so are shaking chills, or fever with feeling ill. Any other sign of infection is same day.',
        why: 'Pregnancy outside the womb, pre-eclampsia and sepsis after birth could not be told.',
        counterExample: { age: '18-34', pregnancy: 'pregnant', 'pregnancy-signs': ['one-sided'] },
      },
      {
        ids: ['sudden', 'E10', 'E11', 'E16', 'E20', 'D11', 'D22', 'S23'],
        change:
          'Pain that came on within minutes over 2 weeks ago is an answer of its own. E10 needs more than a mark between the ' +
          'shoulders under 35, and D22 needs severe or recent pain; a relative with an aneurysm or tear counts.',
        why: 'A man whose pain began suddenly 14 months ago, and a spasm between the shoulder blades, got an ambulance.',
        counterExample: { age: '50-59', duration: 'over-a-year', sudden: 'earlier', history: ['smoking'] },
      },
      {
        ids: ['injury', 'E12', 'D10', 'E20', 'S3', 'S21'],
        change:
          'A strain, and a serious accident that a hospital has looked at or that is over 6 weeks old, are answers of their own. ' +
          'Only one not yet looked at is an emergency.',
        why: 'A lift or a cough counted as an injury, and a car crash of years ago could not be told from one of today.',
        counterExample: { injury: 'major-earlier', trend: 'same' },
      },
      {
        ids: ['saddle-when', 'bladder-when', 'bowel-when', 'S26', 'R10', 'D1', 'D33', 'E15', 'E7'],
        change:
          'Over 3 months, or since before this pain, and no different, is an answer of its own: a review, and same day only ' +
          'where the pain is worse and a leg is weak or both are affected. “Checked” now means examined, with a known cause.',
        why: 'A woman who has leaked for decades was told “today”; half of the women with lasting back pain leak.',
        counterExample: { bladder: 'yes', 'bladder-when': 'long' },
      },
      {
        ids: ['cord-different', 'E1', 'E2', 'E3', 'E4', 'D2'],
        change:
          '“Not sure” about feeling, bladder or bowel asks whether it is different from what is usual. Only then do E4 and D2 ' +
          'fire; E4 needs a numb or weak leg, or both, or a clear “different” with any leg sign. “Not sure when” no longer ' +
          'counts as new for E1 to E3: it is same day, and an emergency with such a leg.',
        why: 'A doubt alone sent people to an ambulance; the national pathway asks for new or getting worse within 14 days.',
        counterExample: { bladder: 'not-sure', 'cord-different': 'no', legs: 'one-pain' },
      },
      {
        ids: ['legs', 'S24', 'E4', 'E7', 'R9'],
        change:
          'One numb leg is an answer of its own. E7 needs a numb or weak leg, or both legs, or a cord sign: pain in one leg is ' +
          'no longer enough.',
        why: 'Numbness stood with pain. The pathway notes that a sexual change alone is seldom from the cauda equina.',
        counterExample: { age: '50-59', sexual: 'yes', 'sexual-when': 'not-sure', legs: 'one-pain' },
      },
      {
        ids: ['balance', 'R11', 'D8', 'S11'],
        change: 'Unsteadiness that is over 3 months old, known to a clinician and no worse is an answer of its own.',
        why: 'Known unsteadiness, common with age, counted as new.',
        counterExample: { balance: 'known' },
      },
      {
        ids: ['infection', 'S22', 'D31', 'E14', 'D24'],
        change:
          'Drenching night sweats, and a recent infection that needed hospital, lancing or antibiotics more than once, can be ' +
          'told. On chemotherapy any sign of infection, or feeling ill, is an emergency.',
        why: 'A recent infection is the strongest single hint at a spinal one. Cancer centres ask for a call even without fever.',
        counterExample: { medicines: ['chemotherapy'], general: ['tired-and-unwell'] },
      },
      {
        ids: ['today-signs', 'D26', 'S27', 'S17'],
        change:
          'A swollen calf, a red painful eye, a band of blisters, yellow skin or eyes, and blood in the urine can be told: same ' +
          'day, and blood in the urine this week.',
        why: 'They stood in the advice of version 1, and nobody could say that they had one.',
        counterExample: { 'today-signs': ['calf'] },
      },
      {
        ids: ['procedure', 'wound', 'D7', 'E17'],
        change:
          'A wound is asked about however long ago the operation was, and a device in the back counts as a recent one.',
        why: 'Infections round metal show after months and years.',
        counterExample: { procedure: 'over-12-weeks-ago', wound: 'yes' },
      },
      {
        ids: ['stiff-spine', 'E20', 'D32', 'S28'],
        change:
          'A stiff or fused spine is an answer of its own: a small injury, or pain that comes on suddenly, is an emergency, and ' +
          'lying still comes before moving.',
        why: 'Such a spine breaks like a bone after a fall in the garden; a third of the delayed ones harm the cord.',
        counterExample: { injury: 'minor', history: ['stiff-spine'] },
      },
      {
        ids: ['aortic-family', 'E10', 'D23', 'pump', 'stimulator', 'cord-injury', 'E22', 'D32', 'S28'],
        change:
          'An aneurysm in the family, a pump or stimulator in the back, and an injury or illness of the spinal cord can be told. ' +
          'A pump with worse and severe pain is an emergency.',
        why: 'These people do not feel or show the usual signs, or can lose the medicine that their pump gives.',
        counterExample: { trend: 'worse', severity: 'severe', history: ['pump'] },
      },
      {
        ids: ['sickle-or-no-spleen', 'E21', 'D14', 'sickle-team'],
        change:
          'Sickle cell disease or no spleen stands apart from a weak immune system: fever with it is an emergency.',
        why: 'Sepsis can kill within hours; version 1 said “today”.',
        counterExample: { infection: ['fever'], medicines: ['sickle-or-no-spleen'] },
      },
      {
        ids: ['over-the-label', 'D25', 'too-much-medicine'],
        change:
          'More of a painkiller than its label allows is asked about, and is same day with a pharmacist or poison line.',
        why: 'A little too much paracetamol for some days harms the liver before anything is felt.',
        counterExample: { medicines: ['over-the-label'] },
      },
      {
        ids: ['cancer-when', 'E15', 'D8', 'S18', 'cancer-team'],
        change:
          'Cancer asks when. Found and treated over 10 years ago, it no longer makes every lasting pain same day or every old ' +
          'unsteadiness an emergency. Active cancer with leg signs and worse pain is now an emergency. Chemotherapy counts as ' +
          'cancer, and the cancer team is named.',
        why:
          'NG234 (which replaces CG75) and the Scottish guideline treat nerve pain in a leg with cancer as an emergency; a ' +
          'cancer of 20 years ago with an unchanged backache is another matter.',
        counterExample: { trend: 'same', history: ['cancer'], 'cancer-when': 'older' },
      },
      {
        ids: ['S1', 'R12', 'D9', 'D15'],
        change:
          'Pain on coughing alone, or a mark between the shoulders alone, is a routine review unless there is a risk, or the pain ' +
          'is worse or severe. D9 needs a second strong sign and D15 two strong ones; a change of shape with upper back pain is ' +
          'same day.',
        why:
          'nhs.uk asks for an urgent appointment for each such sign, and calls pain on coughing typical on its own page on ' +
          'sciatica. Open: about 3 % of people stand at “this week” for it.',
        counterExample: { general: ['cough-or-strain'] },
      },
      {
        ids: ['D27', 'D28', 'D29', 'D30', 'D31', 'S12', 'S13'],
        change:
          'New: feeling ill with a weak immune system or steroids; pain under 2 weeks that is severe at 60 and over, or a first ' +
          'and worse pain at 65 and over; recent, worse and severe pain with diabetes or blood thinners. S13 begins at 60.',
        why:
          'One in five ruptured aneurysms announced itself in the weeks before, mostly without low blood pressure; spinal ' +
          'infection and bleeding begin as plain pain.',
        counterExample: { age: '65-69', duration: 'under-2-weeks', trend: 'same', severity: 'severe' },
      },
      {
        ids: ['R1', 'treatments'],
        change: 'Not better is a routine review from 12 weeks, or from 4 weeks where nothing has been tried.',
        why: 'Between 4 and 12 weeks most pain under treatment is still on its way.',
        counterExample: { duration: '4-to-6-weeks', trend: 'same' },
      },
      {
        ids: ['R6', 'S20', 'crisis', 'crisisFirst'],
        change:
          'A very low mood together with “this will never get better” is reviewed this week. The crisis card comes before ' +
          'everything from a score of 5, and directly below the head at 3 and 4.',
        why: 'Low mood and hopelessness together are the riskier pair; a helpline before the result at a score of 3 frightened.',
        counterExample: {
          'never-better': 'agree',
          'little-interest': 'nearly-every-day',
          'feeling-down': 'more-than-half-the-days',
        },
      },
      {
        ids: ['E5', 'both-legs', 'D21'],
        change: 'Left as it was: new signs in both legs are an emergency, also where they are pain alone.',
        why:
          'nhs.uk says so; consultant physiotherapists disagree. About 1 in 100 people stand at emergency for it. A clinician ' +
          'should decide.',
      },
      {
        ids: [],
        change:
          'Rules that can hold in several ways carry a sentence for each, with a condition of its own that the proof reads.',
        why: 'People read of signs that they did not have.',
      },
      {
        ids: ['emergencyList', 'returnAdvice'],
        change:
          'Each line of the emergency list and of the return advice names the answers that mean its sign; the proof holds it ' +
          'to the rules. Somebody who has reported a sign that the rules call less urgent reads that it “comes back” or “gets ' +
          'worse”.',
        why:
          'The page contradicted itself: “review within 2 weeks” above, and “today” below, to somebody who had just told the ' +
          'sign.',
        counterExample: { legs: 'one-numb', trend: 'same' },
      },
      {
        ids: [
          'weak-leg-now',
          'numb-leg-now',
          'balance-now',
          'sexual-change-now',
          'unbearable-now',
          'fall-now',
          'fever-now',
        ],
        change:
          'Who would have a more urgent rule fire on a sign than others is told so: also numbness that spreads, slow ' +
          'unsteadiness and a fall.',
        why: 'No line may send less urgently than the rules would.',
        counterExample: { history: ['stiff-spine'] },
      },
      {
        ids: [
          'urgent-scan',
          'see-gp',
          'see-gp-or-physio',
          'tell-who-treats-you',
          'maternity-now',
          'pump-team',
          'keep-still',
        ],
        change:
          'Actions follow the contract’s list: who calls an ambulance and who goes, who keeps still, the maternity unit first, ' +
          'a GP or also a physiotherapist, and “tell the person who treats you now” at “this week” and at a routine review.',
        why: 'The right tier sent people to the wrong place, and never to the person who treats them.',
      },
      {
        ids: ['reviewFirst', 'S2', 'S3', 'S7', 'S13', 'S14', 'S15', 'S18', 'S19', 'S21', 'S28', 'move-with-care'],
        change:
          'Which rules fold the plan stands on the rule. Meanwhile “keep gently moving, and stop if it gets worse” is shown in ' +
          'place of “soreness is not harm”.',
        why: 'By concern, a doubtful answer folded the plan too, and a fracture that waits for its review was told that soreness is no harm.',
      },
      {
        ids: ['no-anti-inflammatories', 'hands-on', 'acupuncture', 'tens', 'injections', 'surgery', 'pain-specialist'],
        change:
          'No anti-inflammatory line with steroids, chemotherapy or an unsure list either. Hands-on care asks first for a stiff ' +
          'spine, an aneurysm, weak immunity, a device and any unsteadiness; TENS for a device. No injection or operation is ' +
          'named without leg signs or a structural sign, and no pain specialist for mild or improving pain.',
        why: 'Nothing is offered that does not fit or is not safe.',
      },
      {
        ids: [
          'medicines-taken',
          'strong-painkillers',
          'nerve-pain-medicines',
          'pain-programme',
          'scan',
          'scan-again',
          'goal',
        ],
        change:
          'New in the last part: which painkillers, whether there was a scan, and what the person wants to get back to; items for ' +
          'strong and for nerve painkillers, and a pain management programme after a year with two or more treatments.',
        why: 'The plan was the same for almost everybody, and led with medicines for anyone who took one.',
      },
      {
        ids: ['firstSteps', 'most', 'goal', 'go-to-review', 'move-with-care', 'weekly-note', 'activity'],
        change:
          'The plan opens with three first steps, each with how to begin, how to build up and what to expect: one towards the ' +
          'goal, then what fits the pattern, then what stands in the way. While a review comes first, they are to get it, to move ' +
          'with care and to keep a weekly note. Moving stands before the treatment plan.',
        why: 'Twenty items for everybody, in another order, told nobody where to start. Medicines come after movement.',
      },
      {
        ids: ['tried', 'own-programme', 'own-exercises', 'tens', 'hands-on', 'talking-therapy'],
        change:
          'What somebody has tried says so, with what to change, and never leads its area or the first steps. TENS no longer ' +
          'comes first for whoever uses it.',
        why: 'A plan led with what had not helped.',
        counterExample: { treatments: ['tens'] },
      },
      {
        ids: ['bend-a-little', 'test-a-move', 'loosen-in-the-morning', 'goal-lifting', 'goal-sport'],
        change:
          'Nobody is told to bend, to loosen up in all directions or to test a feared move with thin bones, a stiff spine, ' +
          'steroids, a device or an operation or injection of the last 12 weeks; nor, after one, to lift more or get back to sport.',
        why:
          'The contract is silent on it. Such a spine may not take the load, and after an operation whoever did it says how ' +
          'much. This man, getting better 3 weeks after one, would have been told to lift a little more each week.',
        counterExample: {
          trend: 'better',
          procedure: 'under-6-weeks-ago',
          goal: 'lifting-and-housework',
          pattern: ['worse-bending-or-sitting'],
        },
      },
      {
        ids: [
          'call',
          'call-ambulance',
          'urgent-scan',
          'speak-today',
          'too-much-medicine',
          'maternity-now',
          'go-to-emergency',
        ],
        change:
          'An action says whether calling the number in it is what to do. Only then does the call stand above everything else.',
        why: 'A button to call an ambulance above “go to the emergency department” would send people to the wrong thing.',
      },
      {
        ids: ['spreading-pain', 'irritated-nerve', 'expects-no-recovery'],
        change:
          'Pain in one leg above the knee is named as pain that may spread from the back; only pain below the knee, numbness or ' +
          'weakness as an irritated nerve. “Not sure” about ever getting better is no longer a sign.',
        why: 'A quarter of people with leg pain in a large cohort had referred pain, not sciatica.',
      },
      {
        ids: ['mostQuestions', 'hope', 'blood-tests'],
        change:
          'At most five questions for the appointment. One line of hope that fits the person; “settles with time” only where the ' +
          'pain is under 12 weeks. Blood tests are named where something asks for them.',
        why: 'After eight years of pain people were told that it settles.',
      },
      {
        ids: ['time', 'how-urgent', 'pain-score', 'onset-under-45', 'inflammatory'],
        change:
          'Follow-ups stand on the page of their answer. Pregnancy is asked with how long the pain has lasted, so that nothing ' +
          'grows below the age. After part three a page tells the tier; the pain score comes later.',
        why: 'The way to the answer was 20 pages and 61 taps.',
      },
      {
        ids: ['AU', 'GB-SCT', 'GB-WLS', 'GB-NIR', 'IE', 'US', 'CA'],
        change:
          'Australia’s same-day line is 1800MEDICARE; Scotland, Wales and Northern Ireland name Samaritans too, Ireland a text ' +
          'line, the United States the poison line; Canada and Ireland have words of their own. None of the new numbers is ' +
          'verified.',
        why: 'Corrections of November 2026 in the contract. Each number must be checked before a release.',
      },
      {
        ids: [],
        change: 'CG75 and an anonymous sheet are no longer sources: NG234 and the originals take their places.',
        why: 'CG75 is withdrawn, and nobody could say who wrote the sheet that stood behind 17 rules.',
      },
      {
        ids: [
          'emergencyList',
          'bladder-or-bowel',
          'pregnancy',
          'E4',
          'S18',
          'S19',
          'R6',
          'low-mood',
          'expects-no-recovery',
        ],
        change:
          'Words alone, after reading the dossier as a clinician would. At the start “cannot go” is “cannot pass urine”, and ' +
          'bleeding after birth is “a lot of it”. A sentence no longer says “after cancer” or “after tuberculosis” to somebody ' +
          'who has it or lives with it, what is felt in the legs to who was not sure of it, or a low mood to who lost interest ' +
          'alone. A heart valve that counts is a replaced one, not a new one.',
        why:
          'The start sent people with constipation, and every woman in the first weeks after a birth, to 999, which no rule ' +
          'does. “New” left out a valve of ten years ago. Nobody is to read of what they have not said.',
        counterExample: { 'little-interest': 'nearly-every-day', 'feeling-down': 'not-at-all' },
      },
      {
        ids: ['soon', 'routine-review', 'self-manage'],
        change:
          'Who can wait is offered reminders for their calendar: to check again after 7 days, and to ask whether the ' +
          'appointment is made after 3 days (to be seen within 7) or 14 days (within 42). At same-day and emergency there are none.',
        why:
          'The contract gives a time frame and no day. The early end of it leaves time to act, and nothing that is to be done ' +
          'today may look as if it could be put off.',
      },
      {
        ids: [],
        change:
          'A diary has two trend rules, which ask for the check again. Worse: both latest entries are 2 points or more above the ' +
          'lower of the first entry and the usual pain before. No better: four entries over 42 days, and the latest less than ' +
          '2 points and less than 30 % below the first.',
        why:
          'The contract asks for worse by 2 points and 30 %, and does not say against what. The share would only leave out 7 to 9 ' +
          'and 8 to 10, the worst of all, for 2 points are more than 30 % of anything below 7. Against the first entry ' +
          'alone, pain of 8, 3, 3, 6, 6 would go unnoticed.',
      },
    ],
  },
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
