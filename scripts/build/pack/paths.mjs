/**
 * Changes objects at places that are told by paths: `content.rules.*.sources`, where `*` is any one key or place in a list and
 * `**` is any number of them. A path that is nowhere fails the build, so that no list of paths grows stale.
 */

const isObject = (value) => Object.getPrototypeOf(value ?? '') === Object.prototype;

/** Says whether a place is one of these paths; `check` throws if one of them was nowhere. */
function pathsIn(paths) {
  const patterns = paths.map((path) => {
    const source = path.replaceAll('.', '\\.').replaceAll(/\*+/g, (stars) => (stars === '**' ? '.*' : '[^.]+'));
    return { path, pattern: new RegExp(`^${source}$`), met: false };
  });
  return {
    has: (at) => {
      const found = patterns.find(({ pattern }) => pattern.test(at));
      if (found) found.met = true;
      return found !== undefined;
    },
    check: () => {
      const stale = patterns.find(({ met }) => !met);
      if (stale) throw new Error(`There is no ${stale.path} any more, which scripts/build/pack/pack.mjs names.`);
    },
  };
}

/** A copy whose entries are changed, from the inside out: `change` takes and gives a list of keys with their values. */
function copy(value, at, change) {
  if (Array.isArray(value)) return value.map((item, index) => copy(item, `${at}.${index}`, change));
  if (!isObject(value)) return change.value(value, at);
  const entries = Object.entries(value).map(([key, part]) => [key, `${at && `${at}.`}${key}`, part]);
  return Object.fromEntries(
    entries.flatMap(([key, place, part]) =>
      change.keeps(place) ? [[change.key(key, at), copy(part, place, change)]] : [],
    ),
  );
}

const unchanged = { keeps: () => true, key: (key) => key, value: (value) => value };

/**
 * Objects without what is at these paths.
 * @param {Record<string, unknown>} objects
 * @param {readonly string[]} paths
 */
export function without(objects, paths) {
  const leftOut = pathsIn(paths);
  const kept = copy(objects, '', { ...unchanged, keeps: (at) => !leftOut.has(at) });
  leftOut.check();
  return kept;
}

/**
 * Objects in which ids are called by other names, so that no id can be met where its kind is not.
 * @param {Record<string, unknown>} objects
 * @param {Record<string, { keys: readonly string[], values: readonly string[] }>} kinds of ids: the paths of the objects whose
 * keys they are, and of the values that name them
 * @returns {{ objects: Record<string, unknown>, renamed: ReadonlySet<string> }} the objects, and all the other names in them
 * @throws where a value names an id that is no key
 */
export function renameIds(objects, kinds) {
  const renamed = new Set();
  let result = objects;
  for (const [kind, { keys, values }] of Object.entries(kinds)) {
    const [rows, named] = [pathsIn(keys), pathsIn(values)];
    const signs = new Set();
    const used = [];
    const signOf = (id) => `${kind}:${id}`;
    result = copy(result, '', {
      ...unchanged,
      key: (key, at) => {
        if (!rows.has(at)) return key;
        signs.add(signOf(key));
        return signOf(key);
      },
      value: (value, at) => {
        if (!named.has(at)) return value;
        used.push([signOf(value), at]);
        return signOf(value);
      },
    });
    rows.check();
    named.check();
    for (const [sign, at] of used)
      if (!signs.has(sign)) throw new Error(`${at} names ${sign}, which is none of ${keys.join(', ')}.`);
    for (const sign of signs) renamed.add(sign);
  }
  return { objects: result, renamed };
}
