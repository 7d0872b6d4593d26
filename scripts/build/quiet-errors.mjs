/**
 * Rollup output plugin that throws errors without their messages, and without the work of making them. In the one script
 * nobody reads them: the element catches whatever is thrown and says nothing of it, for it may hold an answer.
 */
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

export const quietErrors = {
  name: 'quiet-errors',
  renderChunk(code) {
    const output = new MagicString(code);
    walk(this.parse(code), {
      enter: ({ type, argument }) => {
        // An error that was caught and is thrown again stays what it is.
        if (type === 'ThrowStatement' && /^(New|Call)Expression$/.test(argument.type)) {
          output.update(argument.start, argument.end, 'Error()');
        }
      },
    });
    return { code: output.toString(), map: output.generateMap({ hires: true }) };
  },
};
