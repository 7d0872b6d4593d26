/**
 * What is shown of a session: the start, a page or the result. It turns the session into what those views take, and is as
 * stateless as they are.
 */
import { html, type TemplateResult } from 'lit';
import type { OwnIds } from '../../content/ids.js';
import { bare } from '../../engine/bare.js';
import { isOffered, type JourneyPage } from '../../engine/journey.js';
import type { Session } from '../../session/session.js';
import { pageView, type PageHandlers } from './page.js';
import { resultView, type ResultHandlers, type ResultModel } from './result.js';
import type { ViewContext } from './context.js';
import { startView, type StartOptions } from './start.js';
import { tierPageView, type TierPageHandlers } from './tier-page.js';

export interface SessionModel
  extends Pick<StartOptions, 'host' | 'askRegion' | 'languages'>, Pick<ResultModel, 'told' | 'today'> {
  readonly session: Session<OwnIds>;
  /** The host's start is still being read: it stays alone until it is known. */
  readonly hostIsComing: boolean;
}

export interface SessionHandlers
  extends PageHandlers, TierPageHandlers, ResultHandlers, Pick<StartOptions, 'chooseLanguage'> {
  readonly begin: () => void;
}

function onePageView(
  context: ViewContext,
  session: Session<OwnIds>,
  page: JourneyPage<OwnIds>,
  handlers: SessionHandlers,
): TemplateResult {
  const { answers, errors, leftToCorrect, progress, way } = session;
  if (page.shows === 'tier') return tierPageView(context, { page, progress, assessment: session.assessment }, handlers);
  return pageView(
    context,
    {
      page,
      answers,
      errors,
      leftToCorrect,
      opensPart: way.pages[way.pages.indexOf(page) - 1]?.part !== page.part,
      progress,
      offered: (question, option) => isOffered(way.facts, question, option),
    },
    handlers,
  );
}

function assessedView(
  context: ViewContext,
  { session, told, today }: SessionModel,
  handlers: SessionHandlers,
): TemplateResult {
  const { assessment, way } = session;
  // Only what has a page to be changed on: an emergency cuts off the pages after it.
  const asked = way.pages.flatMap(({ questions }) => questions);
  const answers = bare(Object.fromEntries(asked.map((question) => [question, way.counted[question]])));
  return resultView(context, { assessment, answers, sooner: session.sooner, told, today }, handlers);
}

export function sessionView(context: ViewContext, model: SessionModel, handlers: SessionHandlers): TemplateResult {
  const { session, hostIsComing, host, askRegion, languages } = model;
  if (session.place.at === 'result') return assessedView(context, model, handlers);
  const { page } = session;
  if (page) return onePageView(context, session, page, handlers);
  if (hostIsComing) return html`<slot dir="auto"></slot>`;
  const { begin, chooseRegion, chooseLanguage } = handlers;
  return startView(context, { host, askRegion, languages, begin, chooseRegion, chooseLanguage });
}
