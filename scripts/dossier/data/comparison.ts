/** How well other symptom checkers did when they were measured, from section 5 of the clinical evidence. */

export interface Comparison {
  readonly study: string;
  readonly found: string;
}

export const comparisons: readonly Comparison[] = [
  {
    study: 'Semigran 2015 (BMJ 351:h3480), 45 vignettes, two of them on back pain',
    found: 'right triage in 57 %; 80 % of emergencies, 33 % of self-care',
  },
  {
    study: 'Hill 2020, 36 checkers and 48 vignettes',
    found: 'right triage in 49 %; 63 % of emergencies, 30 % of non-urgent cases',
  },
  {
    study: 'Ada in an emergency department, 40 patients (abstract only)',
    found: 'a reviewer judged triage unsafe in 22 % (8 of 37)',
  },
  {
    study: 'Davies 2019 (JMIR), degenerative cervical myelopathy',
    found: 'only 45 % of 31 classic symptoms returned it',
  },
];
