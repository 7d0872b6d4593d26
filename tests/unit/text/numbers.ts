/**
 * The numbers of a sentence, each with the unit of time or heat that follows it, whatever language it is in: what a translation
 * must not change. It knows no grammar: a number that a language puts into a word is listed here.
 */

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | '°C' | '°F' | '%';

/** How words for units begin; longer ones first where one begins like another. */
const unitStems: Readonly<Record<string, Readonly<Partial<Record<Unit, RegExp>>>>> = {
  en: {
    minute: /minutes?/,
    hour: /hours?|h\b/,
    day: /days?|daily/,
    week: /weeks?/,
    month: /months?/,
    year: /years?/,
  },
  pl: {
    minute: /minut/,
    hour: /godzin|h\b/,
    day: /dni|dzień|dniu|dniach|dziennie/,
    week: /tygodni|tydzień/,
    month: /miesi[ąę]c|mies\b/,
    year: /lat|rok|roku/,
  },
  es: {
    minute: /minuto/,
    hour: /hora|h\b/,
    day: /días?|al día/,
    week: /semana/,
    month: /mes(es)?/,
    year: /años?/,
  },
  ar: {
    minute: /دقيقة|دقائق/,
    hour: /ساعة|ساعات/,
    day: /يوم|أيام/,
    week: /أسبوع|أسابيع/,
    month: /شهر|أشهر|شهور/,
    year: /سنة|سنوات|عام|أعوام/,
  },
};
const signs: Readonly<Partial<Record<Unit, RegExp>>> = { '°C': /°\s?c|درجة مئوية/, '°F': /°\s?f|فهرنهايت/, '%': /%|٪/ };

/** Words that hold a number which English writes in digits, as digits and what they count. */
const spelledOut: Readonly<Record<string, readonly (readonly [word: RegExp, digits: string])[]>> = {
  ar: [
    [/أسبوع إلى أسبوعين/g, '1 أسبوع إلى 2 أسبوع'],
    [/أسبوع(ين|ان)/g, '2 أسبوع'],
    [/شهر(ين|ان)/g, '2 شهر'],
    [/يوم(ين|ان)/g, '2 يوم'],
    [/ساعت(ين|ان)/g, '2 ساعة'],
    [/دقيقت(ين|ان)/g, '2 دقيقة'],
    [/سنة إلى سنتين/g, '1 سنة إلى 2 سنة'],
    [/سنت(ين|ان)|عام(ين|ان)/g, '2 سنة'],
    [/نقطت(ين|ان)/g, '2 نقطة'],
  ],
};

/** Any digits as 0 to 9, with a point for decimals. */
const westernDigits = (words: string): string =>
  words.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16)).replace(/(\d)[,٫](?=\d)/g, '$1.');

export interface FoundNumber {
  readonly number: string;
  /** The first unit that follows it in its clause. */
  readonly unit?: Unit;
}

/** The numbers that stand in digits. */
export const numbersIn = (words: string, language: string): FoundNumber[] => numbers(westernDigits(words), language);

/** The same with those that the language puts into a word. */
function withSpelledOut(words: string, language: string): FoundNumber[] {
  const spelled = spelledOut[codeOf(language)] ?? [];
  return numbers(
    spelled.reduce((rest, [word, digits]) => rest.replace(word, digits), westernDigits(words)),
    language,
  );
}

/**
 * What a translation does to the numbers of its English: those that it leaves out or changes, and those that it adds. A number
 * that English leaves bare may have years, or a unit that English names beside another number.
 */
export function changedNumbers(
  english: string,
  translated: string,
  language: string,
): { missing: FoundNumber[]; added: FoundNumber[] } {
  const wanted = numbersIn(english, 'en');
  const units = new Set([...wanted.map(({ unit }) => unit), 'year']);
  const left = withSpelledOut(translated, language);
  const take = (is: (one: FoundNumber) => boolean): boolean => {
    const at = left.findIndex(is);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  const missing = wanted.filter(
    ({ number, unit }) =>
      !take((one) => one.number === number && one.unit === unit) &&
      (unit !== undefined || !take((one) => one.number === number && units.has(one.unit))),
  );
  // A number in a word may be one that English has in a word too.
  const inDigits = numbersIn(translated, language);
  const added = left.filter(({ number }) => inDigits.some((one) => one.number === number));
  return { missing, added };
}

const codeOf = (language: string): string => language.split('-')[0] ?? '';

function numbers(plain: string, language: string): FoundNumber[] {
  const stems = Object.entries({ ...unitStems[codeOf(language)], ...signs }) as [Unit, RegExp][];
  // A mark may be called by a number.
  const marked = plain.replace(/\{\w+\}/g, '{');
  return [...marked.matchAll(/\d+(\.\d+)?/g)].map(({ 0: number, index }) => {
    // Marks stand for numbers of their own, and what follows another clause belongs to that.
    const [after = ''] = marked.slice(index + number.length).split(/[.;:؛،,()?؟{]\s|[.]$/, 1);
    const near = after.slice(0, 30).toLowerCase();
    const found = stems
      .map(([unit, stem]) => ({ unit, at: near.search(new RegExp(stem.source, 'i')) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at)[0];
    return found ? { number, unit: found.unit } : { number };
  });
}
