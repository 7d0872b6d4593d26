/** What became of the last thing done, in words. */
import { countText, numberText, withValues } from '../../text/forms.js';
import type { Told } from '../session.js';
import { type DiaryContext } from './context.js';

export function toldText(context: DiaryContext, told: Told): string {
  const { text } = context;
  switch (told.is) {
    case 'expired':
    case 'opened':
      return countText(text, text.told[told.is], told.count);
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
