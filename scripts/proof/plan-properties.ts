/**
 * What must hold for everybody of the plan that is this person's: the three steps that open it, what was tried, and the button
 * that calls. Whom a step fits is said in the oracle's words, and not in the content's own conditions.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Action } from '../../src/content/schema.js';
import { always, and, atLeast, atMost, constant, differ, iff, never, not, or, type Formula } from './logic.js';
import { stepsDuringReview, stepTable, triedTable } from './oracle.js';
import type { Never, Obligation, Property, World } from './property.js';

const exactly = (about: string, data: Formula, wanted: Formula): Never => ({ about, never: differ(data, wanted) });
const stepAt = ({ anyone }: World, place: number, step: string): Formula =>
  anyone.firstSteps.get(`${String(place)}/${step}`) ?? never;
const stepTold = ({ anyone }: World, step: string): Formula => anyone.chosenSteps.get(step)?.shown ?? never;

/** Three, as the words say: “Start with these three”. */
const most = 3;
const places = [1, 2, 3];

const threeSteps: Property = {
  id: 'three-first-steps',
  from: 'section 5',
  statement:
    'Everybody from the age of 16 who can wait is told exactly three different first steps; nobody is told any at emergency ' +
    'or same-day, or under 16.',
  obligations: (world) => {
    const { anyone, content, words: w } = world;
    const told = [...anyone.chosenSteps].map(([, { shown }]) => shown);
    const atPlace = (place: number): Formula =>
      or(...Object.keys(content.firstSteps.steps).map((step) => stepAt(world, place, step)));
    return [
      { about: 'three are told', holds: content.firstSteps.most === most },
      exactly('three steps', and(atLeast(most, told), atMost(most, told)), anyone.guided),
      ...places.map((place) => exactly(`a step at place ${String(place)}`, atPlace(place), anyone.guided)),
      ...[...anyone.chosenSteps].flatMap(([step, { shown }]): Obligation[] => [
        { about: `“${step}” at an urgent tier`, never: and(anyone.urgent, shown) },
        { about: `“${step}” under 16`, never: and(w.child, shown) },
      ]),
    ];
  },
};

const stepsWait: Property = {
  id: 'first-steps-wait-for-the-review',
  from: 'section 5',
  statement:
    'While a review comes first, the three steps are to get it, to move with care until then, and the weekly note: nothing ' +
    'new is started. Nobody else is told the first two.',
  obligations: (world) => {
    const { anyone } = world;
    const waiting = and(anyone.guided, anyone.reviewFirst);
    return [
      ...Object.keys(world.content.firstSteps.steps)
        .filter((step) => !stepsDuringReview.includes(step))
        .map((step) => ({ about: `“${step}” before the review`, never: and(waiting, stepTold(world, step)) })),
      ...stepsDuringReview.map((step) => ({
        about: `a review that comes first, without “${step}”`,
        never: and(waiting, not(stepTold(world, step))),
      })),
      ...['go-to-review', 'move-with-care'].map((step) => exactly(`“${step}”`, stepTold(world, step), waiting)),
      { about: 'to get the review comes first', never: and(waiting, not(stepAt(world, 1, 'go-to-review'))) },
    ];
  },
};

const noHarm: Property = {
  id: 'no-bending-of-a-spine-at-risk',
  from: 'section 5',
  statement:
    'Nobody is told to bend, to loosen up in all directions or to test a feared move who has thin bones, a stiff spine, a ' +
    'device in the back, takes steroids, or had a procedure on the spine in the last 12 weeks; nor, after such a procedure, to ' +
    'lift more or get back to sport.',
  obligations: (world) => {
    const {
      words: w,
      logic: { said },
    } = world;
    const atRisk: Record<string, Formula> = {
      'thin bones': said('history', 'thin-bones'),
      'a stiff spine': said('history', 'stiff-spine'),
      'a device': said('history', 'pump', 'stimulator'),
      steroids: said('medicines', 'steroids'),
      'a recent procedure': w.recentProcedure,
    };
    return [
      ...['bend-a-little', 'test-a-move', 'loosen-in-the-morning'].flatMap((step) =>
        Object.entries(atRisk).map(([who, are]) => ({
          about: `“${step}” with ${who}`,
          never: and(are, stepTold(world, step)),
        })),
      ),
      ...['goal-lifting', 'goal-sport'].map((step) => ({
        about: `“${step}” with a recent procedure`,
        never: and(w.recentProcedure, stepTold(world, step)),
      })),
    ];
  },
};

const triedNeverLeads: Property = {
  id: 'what-was-tried-never-leads',
  from: 'section 5',
  statement:
    'What somebody has tried says so, exactly then; it is never the first step, and never leads its area of the plan while ' +
    'the area holds anything that was not tried.',
  obligations: (world) => {
    const {
      anyone,
      logic: { said },
    } = world;
    const items: Readonly<Record<string, string>> = triedTable.items;
    const steps: Readonly<Record<string, string>> = triedTable.steps;
    const had = (treatment: string | undefined): Formula => (treatment ? said('treatments', treatment) : never);
    const untriedIn = (area: string): Formula =>
      or(
        ...[...anyone.plan]
          .filter(([id]) => id.startsWith(`${area}/`))
          .map(([id, { shown }]) => and(shown, not(had(items[id])))),
      );
    return [
      ...[...anyone.plan].flatMap(([id, { shown, tried }]) => [
        exactly(`“${id}” was tried`, tried, and(shown, had(items[id]))),
        {
          about: `“${id}” leads, and was tried`,
          never: and(anyone.leaders.get(id) ?? never, had(items[id]), untriedIn(id.slice(0, id.indexOf('/')))),
        },
      ]),
      ...[...anyone.chosenSteps].flatMap(([id, { shown, tried }]) => [
        exactly(`“${id}” was tried`, tried, and(shown, had(steps[id]))),
        { about: `“${id}” is the first step, and was tried`, never: and(stepAt(world, 1, id), had(steps[id])) },
      ]),
    ];
  },
};

const button: Property = {
  id: 'the-button-calls-whom-the-head-names',
  from: 'misreading',
  statement:
    'Above everything else stands a button to call exactly where calling is what to do: at emergency where an ambulance is ' +
    'called, and always at same-day. Who is to go, or to ring the maternity unit, has it below that. No less urgent result has one.',
  obligations: (world) => {
    const { anyone, content } = world;
    const actions: [string, Action][] = Object.entries(content.actions);
    const told = (id: string): Formula => anyone.actions.get(id) ?? never;
    const calls = (call: Action['call']): string[] => actions.filter(([, one]) => one.call === call).map(([id]) => id);
    // The first action that names a number is the button.
    const buttonOf = (call: Action['call']): Formula =>
      or(
        ...actions.map(([id, action], index) =>
          action.call !== call
            ? never
            : and(
                told(id),
                ...actions.slice(0, index).map(([other, { call: also }]) => (also ? not(told(other)) : always)),
              ),
        ),
      );
    const emergency = anyone.tierIs('emergency');
    return [
      {
        about: 'calling is what to do',
        holds: isDeepStrictEqual(calls('first'), ['call-ambulance', 'urgent-scan', 'speak-today', 'too-much-medicine']),
      },
      {
        about: 'calling is for whoever cannot do what is said, or asks first',
        holds: isDeepStrictEqual(calls('otherwise'), ['maternity-now', 'go-to-emergency']),
      },
      exactly(
        'a button first',
        buttonOf('first'),
        or(and(emergency, told('call-ambulance')), anyone.tierIs('same-day')),
      ),
      exactly('a button below', buttonOf('otherwise'), and(emergency, not(told('call-ambulance')))),
    ];
  },
};

const sameSteps: Property = {
  id: 'first-steps-are-as-decided',
  from: 'section 5',
  statement:
    'Each first step is told to exactly the people whom it fits, at its place: the goal first, then the pattern of the pain, ' +
    'then what stands in the way, and what was tried after the rest. (Which steps there are was decided with the content, ' +
    'and is held here so that a change is noticed.)',
  obligations: (world) => {
    const { anyone, content, logic } = world;
    const { said } = logic;
    const table = Object.entries(stepTable(logic));
    const tried = (step: string): Formula => {
      const treatment = (triedTable.steps as Readonly<Record<string, string>>)[step];
      return treatment ? said('treatments', treatment) : never;
    };
    const open = and(anyone.guided, not(anyone.reviewFirst));
    return [
      {
        about: 'the steps are those decided',
        holds: isDeepStrictEqual(
          Object.keys(content.firstSteps.steps).sort(),
          [...new Set([...table.map(([id]) => id), ...stepsDuringReview])].sort(),
        ),
      },
      ...table.flatMap(([step, fits], index) =>
        places.map((place): Never => {
          const before = table.map(([other, fitsToo], at): Formula => {
            if (at === index) return never;
            return and(
              fitsToo,
              or(and(not(tried(other)), tried(step)), and(constant(at < index), iff(tried(other), tried(step)))),
            );
          });
          const wanted = and(fits, atLeast(place - 1, before), atMost(place - 1, before));
          return {
            about: `“${step}” at place ${String(place)}`,
            never: and(open, differ(stepAt(world, place, step), wanted)),
          };
        }),
      ),
    ];
  },
};

export const planProperties: readonly Property[] = [threeSteps, stepsWait, noHarm, triedNeverLeads, button];
export const planTranscription: readonly Property[] = [sameSteps];
