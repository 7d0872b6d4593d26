/** Every peer, this widget first and then by size. */
import { conversationalForm } from './conversational-form.js';
import { litFloor, vanillaFloor } from './floors.js';
import { formbricks } from './formbricks.js';
import { formio } from './formio.js';
import { lhcForms } from './lhc-forms.js';
import { ours } from './ours.js';
import type { Peer } from './peer.js';
import { rjsf } from './rjsf.js';
import { surveyJs } from './survey-js.js';

export const peers: readonly Peer[] = [
  ours,
  vanillaFloor,
  litFloor,
  conversationalForm,
  formbricks,
  rjsf,
  surveyJs,
  formio,
  lhcForms,
];
