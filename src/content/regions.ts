/**
 * Each region's phone numbers, in the order in which to try them, and which dialect it reads. It holds no words but the
 * services' own names. It never guesses: a number that is not known for the whole region is not here, and a number is
 * `verified` only where `evidence.md` marks it as read in that region's own row.
 */
import type { Region } from './schema.js';

export const regions = {
  'GB-ENG': {
    dialect: 'gb',
    emergency: [{ number: '999', dial: '999', verified: true }],
    sameDay: [{ number: '111', dial: '111', name: 'NHS 111', verified: true }],
    poison: [],
    crisis: [
      { number: '111', dial: '111', name: 'NHS 111', verified: true },
      { number: '116 123', dial: '116123', name: 'Samaritans', verified: true },
      // A service that wants a word takes texts only, so its number is never called.
      { number: '85258', dial: '85258', text: { number: '85258', word: 'SHOUT' }, name: 'Shout', verified: true },
    ],
  },
  'GB-SCT': {
    dialect: 'gb',
    emergency: [{ number: '999', dial: '999', verified: false }],
    sameDay: [{ number: '111', dial: '111', name: 'NHS 24', verified: false }],
    poison: [],
    crisis: [
      { number: '111', dial: '111', name: 'NHS 24', verified: false },
      { number: '0800 83 85 87', dial: '0800838587', name: 'Breathing Space', verified: false },
      { number: '116 123', dial: '116123', name: 'Samaritans', verified: false },
    ],
  },
  'GB-WLS': {
    dialect: 'gb',
    emergency: [{ number: '999', dial: '999', verified: false }],
    sameDay: [{ number: '111', dial: '111', name: 'NHS 111 Wales', verified: false }],
    poison: [],
    crisis: [
      { number: '111', dial: '111', name: 'NHS 111 Wales', verified: true },
      { number: '116 123', dial: '116123', name: 'Samaritans', verified: false },
    ],
  },
  'GB-NIR': {
    dialect: 'gb',
    // Read on the Northern Trust's page.
    emergency: [{ number: '999', dial: '999', verified: true }],
    // There is no 111 service: out of hours the number differs from place to place.
    sameDay: [],
    poison: [],
    crisis: [
      { number: '0808 808 8000', dial: '08088088000', name: 'Lifeline', verified: false },
      { number: '116 123', dial: '116123', name: 'Samaritans', verified: false },
    ],
  },
  // Any of the four nations, so only what holds in all of them: 111 does not.
  GB: {
    dialect: 'gb',
    emergency: [{ number: '999', dial: '999', verified: false }],
    sameDay: [],
    poison: [],
    crisis: [
      { number: '116 123', dial: '116123', name: 'Samaritans', verified: false },
      { number: '85258', dial: '85258', text: { number: '85258', word: 'SHOUT' }, name: 'Shout', verified: false },
    ],
  },
  IE: {
    // Ireland has emergency departments, and speaks of the body as Britain does.
    dialect: 'ie',
    emergency: [
      { number: '112', dial: '112', verified: false },
      { number: '999', dial: '999', verified: false },
    ],
    sameDay: [],
    poison: [],
    crisis: [
      { number: '116 123', dial: '116123', name: 'Samaritans', verified: false },
      {
        number: '50808',
        dial: '50808',
        text: { number: '50808', word: 'HELLO' },
        name: 'Text About It',
        verified: false,
      },
    ],
  },
  US: {
    dialect: 'us',
    emergency: [{ number: '911', dial: '911', verified: false }],
    sameDay: [],
    poison: [{ number: '1 800 222 1222', dial: '18002221222', name: 'Poison Help', verified: false }],
    crisis: [
      { number: '988', dial: '988', text: { number: '988' }, name: 'Suicide & Crisis Lifeline', verified: false },
    ],
  },
  CA: {
    dialect: 'ca',
    emergency: [{ number: '911', dial: '911', verified: false }],
    // Most provinces, not all: the words beside it must say so. The service's name differs between them.
    sameDay: [{ number: '811', dial: '811', verified: false }],
    poison: [],
    crisis: [{ number: '988', dial: '988', text: { number: '988' }, name: 'Suicide Crisis Helpline', verified: false }],
  },
  AU: {
    // As in Ireland: emergency departments, not "A&E".
    dialect: 'ie',
    emergency: [{ number: '000', dial: '000', name: 'Triple Zero', verified: true }],
    // 1800MEDICARE on the keypad, since January 2026.
    sameDay: [{ number: '1800 633 422', dial: '1800633422', name: '1800MEDICARE', verified: false }],
    poison: [],
    crisis: [{ number: '13 11 14', dial: '131114', name: 'Lifeline', verified: false }],
  },
  NZ: {
    dialect: 'ie',
    // 111 is the emergency number here, and the number for advice in Great Britain.
    emergency: [{ number: '111', dial: '111', verified: false }],
    sameDay: [{ number: '0800 611 116', dial: '0800611116', name: 'Healthline', verified: false }],
    poison: [],
    crisis: [{ number: '1737', dial: '1737', text: { number: '1737' }, verified: false }],
  },
  IN: {
    dialect: 'world',
    emergency: [
      { number: '112', dial: '112', verified: true },
      { number: '108', dial: '108', verified: true },
    ],
    sameDay: [],
    poison: [],
    crisis: [{ number: '14416', dial: '14416', name: 'Tele-MANAS', verified: false }],
  },
  // 116 117 and 116 123 are not in every member state, so only 112 is a link.
  EU: {
    dialect: 'world',
    emergency: [{ number: '112', dial: '112', verified: false }],
    sameDay: [],
    poison: [],
    crisis: [],
  },
  INT: { dialect: 'world', emergency: [], sameDay: [], poison: [], crisis: [] },
} as const satisfies Record<string, Region>;

export type RegionId = keyof typeof regions;
