/** What a host sets on the diary, made sure of: a value that cannot be is left aside, and said in the console. */

export interface DiaryConfiguration {
  readonly headingLevel: number;
  readonly checkUrl: string | undefined;
}

/** Whether a link may lead there: an address on the web, or on the page's own site. */
function isWebAddress(url: string): boolean {
  try {
    return /^(https?|file):$/.test(new URL(url, document.baseURI).protocol);
  } catch {
    return false;
  }
}

function warn(takes: string, got: unknown): void {
  console.warn(`<back-pain-diary>: ${takes}, but got ${JSON.stringify(got)}. It is ignored.`);
}

/** @param set is what stands in the attributes and properties, as it is. */
export function diaryConfiguration(set: {
  readonly headingLevel: number | string | undefined;
  readonly checkUrl: string | undefined;
}): DiaryConfiguration {
  const { headingLevel = 2, checkUrl } = set;
  const isLevel = /^[1-6]$/.test(String(headingLevel));
  if (!isLevel) warn('heading-level takes a whole number from 1 to 6', headingLevel);
  const leads = !!checkUrl && isWebAddress(checkUrl);
  if (checkUrl && !leads) warn('check-url takes an address on the web', checkUrl);
  return { headingLevel: isLevel ? Number(headingLevel) : 2, checkUrl: leads ? checkUrl : undefined };
}
