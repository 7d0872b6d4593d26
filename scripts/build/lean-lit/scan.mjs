/**
 * Tells where the expressions of a Lit template stand, in the place of Lit's own scanner. It knows no comments, no single
 * quotes around values, and no words that end in `=`: templates here hold none, and the element's tests run on this.
 */

/**
 * The HTML of a template with a mark for each expression, and the names of the attributes that hold some.
 * @param {readonly string[]} strings what stands around the expressions
 * @param {string} suffix added to the name of an attribute that holds expressions, so that a browser reads it as plain text
 * @param {string} marker in the place of an expression within an attribute
 * @param {string} hole in the place of one between tags
 * @returns {[html: string, names: string[]]}
 */
export function scan(strings, suffix, marker, hole) {
  const names = [];
  let html = '';
  let quoted = false;
  for (const part of strings.slice(0, -1)) {
    // A value in quotes may hold several expressions.
    if (quoted && !part.includes('"')) {
      html += part + marker;
      continue;
    }
    const [, name, value] = /([\w.@-]+)(="[^"]*|=)$/.exec(part) ?? [];
    quoted = value?.length > 1;
    if (name) names.push(name);
    html += name ? part.slice(0, -value.length) + suffix + value + marker + (quoted ? '' : ' ') : part + hole;
  }
  return [html + (strings.at(-1) || '<?>'), names];
}
