/**
 * What only a clinician can settle, from section 7 of the clinical evidence: what the sources say, and the rules and
 * questions concerned. How the rules stand now is read from them; the answers are not here, because nobody has given them.
 */
import type { QuestionId } from '../../../src/content/questions.js';
import type { RuleId } from '../../../src/content/rules.js';

export interface OpenQuestion {
  readonly question: string;
  /** What the sources say. */
  readonly evidence: string;
  readonly rules: readonly RuleId[];
  readonly questions?: readonly QuestionId[];
}

export const openQuestions: readonly OpenQuestion[] = [
  {
    question: 'New foot drop: the same day, or within 2 weeks?',
    evidence:
      'Sources differ between the same day and 2 weeks, and there is no agreed meaning of “acute”. A person cannot grade ' +
      'power, and cannot see early progression.',
    rules: ['D4', 'E6', 'S4'],
  },
  {
    question: 'Pain in both legs alone: 999, as NHS.uk has it, or the same day?',
    evidence:
      'NHS.uk sends it to 999. The GIRFT step lists a deficit of both legs, not pain, and three consultant ' +
      'physiotherapists do not advocate emergency scans for pain alone.',
    rules: ['E5', 'D21', 'S4', 'R5'],
  },
  {
    question: 'A single soft flag: soon, or the same day in the UK?',
    evidence:
      'NHS.uk puts each in its urgent GP or 111 list. The evidence for night pain or upper-back pain alone is weak.',
    rules: ['S1', 'D9', 'D15'],
  },
  {
    question: 'A change with sex and nothing else: the same day, or an emergency?',
    evidence:
      'GIRFT notes that low back pain with this as the only other feature is unlikely to be cauda equina syndrome.',
    rules: ['D3', 'E7'],
  },
  {
    question: 'The age thresholds 60, 65 and 70.',
    evidence: 'Sources name different ages for different conditions.',
    rules: ['E10', 'D10', 'D15', 'D22', 'S2', 'S13'],
    questions: ['age'],
  },
  {
    question: 'Should any history of cancer, however old, stay at the same day?',
    evidence:
      'It is the only single flag that meaningfully raises the chance of malignancy (Downie 2013). NICE asks for contact ' +
      'within 24 hours when the pain is progressive, severe, thoracic, at night or worse on straining.',
    rules: ['D8', 'E15', 'S18'],
  },
  {
    question: 'Sudden severe pain from 60 is an emergency: acceptable over-triage?',
    evidence:
      'NICE NG156 asks to think of a ruptured aneurysm in new abdominal or back pain; smoking and high blood pressure raise ' +
      'the risk.',
    rules: ['E10', 'D22'],
  },
  {
    question: 'Under 16: an exit page, or a short emergency check?',
    evidence:
      'NICE NG59 is for 16 and over. A children’s hospital sends fever, night pain, weight loss, new nerve change and young ' +
      'children to its emergency department. Most back pain of teenagers is benign.',
    rules: ['E19', 'D17', 'S8'],
  },
  {
    question: 'The wording of the rule after a procedure.',
    evidence: 'Soreness after an injection is common. Reported infections showed 9 days to a month later.',
    rules: ['D12', 'E17', 'S19'],
    questions: ['procedure', 'wound'],
  },
  {
    question: 'Is “keep going” ever told, or is a routine review the least that this audience is told?',
    evidence:
      'NHS.uk asks for a GP when pain is not better after a few weeks, stops daily activities, or is severe or getting worse.',
    rules: ['R1', 'R3'],
    questions: ['trend'],
  },
];
