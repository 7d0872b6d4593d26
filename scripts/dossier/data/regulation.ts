/**
 * What law and standards may ask of a check like this, from section 6 of the clinical evidence: inputs to a decision that
 * the owner has to take with counsel, and no legal advice.
 */

/** How we know it: read on the page named, in a summary of it, or general knowledge still to be checked. */
export type Weight = 'page' | 'summary' | 'unread';

export interface RegulationNote {
  readonly about: string;
  readonly note: string;
  readonly weight: Weight;
}

export const regulationNotes: readonly RegulationNote[] = [
  {
    about: 'Great Britain: MHRA, UK MDR 2002',
    note:
      'Software that reasons over a person’s own answers and gives advice on urgency is likely to be a medical device; pure ' +
      'education is not. The class today is often I (declared by the maker), and is planned to rise.',
    weight: 'summary',
  },
  {
    about: 'European Union: MDR, MDCG 2019-11 rev. 1 (2025)',
    note:
      'The intended purpose decides. Rule 11 puts software that informs diagnosis or treatment in class IIa at least, and ' +
      'in IIb or III where a wrong decision can do serious harm. A missed cauda equina syndrome could be argued to be IIb.',
    weight: 'page',
  },
  {
    about: 'United States: FDA',
    note:
      'Guidance on decision support was revised in January 2026; intended use, and showing the logic, matter. Whether ' +
      'questionnaires that say where to seek care stay under enforcement discretion has to be checked.',
    weight: 'page',
  },
  {
    about: 'Australia: TGA',
    note:
      'A device unless excluded. The exclusion for self-management covers a non-serious condition without specific ' +
      'treatment suggestions, and every function must qualify. Canada and India: not looked up.',
    weight: 'page',
  },
  {
    about: 'England: DCB0129, DCB0160, DTAC',
    note:
      'For NHS or social-care use: a clinical risk management system, a hazard log, a safety case, and a Clinical Safety ' +
      'Officer who is a registered, trained clinician. The organisation that deploys does DCB0160. The hazard log in ' +
      'this dossier is written to feed that one; it is not the safety case.',
    weight: 'page',
  },
  {
    about: 'Data protection: GDPR, UK GDPR',
    note:
      'Answers are health data. Everything is worked out on the device and nothing is sent, so the maker is unlikely to be ' +
      'a controller. A site that switches on the sharing of results becomes one, and needs explicit consent.',
    weight: 'summary',
  },
  {
    about: 'A disclaimer',
    note: 'It cannot change the intended purpose. It is printed all the same, at the start and with the result.',
    weight: 'page',
  },
];

/** What the owner may do, from the same section. */
export const ownersChoices: readonly string[] = [
  'ship it as a navigator through published criteria, in which the person selects for themselves (still borderline);',
  'treat it as a device and build the technical file;',
  'limit the first release to a region and a purpose that counsel has cleared.',
];
