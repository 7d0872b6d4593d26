/** What became of the last thing done, in words. */
import { countText, numberText, withValues } from '../../text/forms.js';
import type { Told } from '../session.js';
import { type DiaryContext } from './context.js';

function outcomeText(context: DiaryContext, told: Told): string {
  const { text } = context;
  switch (told.is) {
    case 'opened':
      return countText(text, text.told.opened, told.count);
    case 'saved':
      return withValues(text.told.saved, { name: told.name });
    case 'tooLarge':
      return `${text.file.tooLarge} ${text.file.nothingChanged}`;
    case 'wrong': {
      const { line, fault, got } = told;
      const where = withValues(text.file.line, { line: numberText(context.text, line) });
      return `${where} ${withValues(text.file.faults[fault], { got })} ${text.file.nothingChanged}`;
    }
    default:
      return text.told[told.is];
  }
}

/** All that is told: what became of the last thing done, and of the entries that were too old. */
export function toldText(context: DiaryContext, told: Told | undefined, expired: number): string {
  const { text } = context;
  const outcome = told ? outcomeText(context, told) : '';
  return expired > 0 ? `${outcome} ${countText(text, text.told.expired, expired)}`.trim() : outcome;
}
