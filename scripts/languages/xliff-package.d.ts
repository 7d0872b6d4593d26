/** The part of `xliff` that is used here: it comes without types. */
declare module 'xliff' {
  export interface Resource {
    readonly source: string;
    readonly target?: string;
    readonly note?: string;
  }
  export interface Xliff {
    readonly resources: Readonly<Record<string, Readonly<Record<string, Resource>>>>;
    readonly sourceLanguage: string;
    readonly targetLanguage?: string;
  }
  export function jsToXliff12(content: Xliff): Promise<string>;
  export function xliff12ToJs(xml: string): Promise<Xliff>;
}
