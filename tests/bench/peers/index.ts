/** Every peer, this widget first and then by size. */
import { litFloor, vanillaFloor } from './floors.js';
import { ours } from './ours.js';
import type { Peer } from './peer.js';
import { surveyJs } from './survey-js.js';

export const peers: readonly Peer[] = [ours, vanillaFloor, litFloor, surveyJs];
