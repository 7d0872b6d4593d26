/** The part of chai's `assert` that the browser tests use (the package brings no types), and axe as its script leaves it. */
declare module 'chai' {
  export const assert: {
    equal: (actual: unknown, expected: unknown, message?: string) => void;
    notEqual: (actual: unknown, expected: unknown, message?: string) => void;
    deepEqual: (actual: unknown, expected: unknown, message?: string) => void;
    include: (whole: unknown, part: unknown, message?: string) => void;
    notInclude: (whole: unknown, part: unknown, message?: string) => void;
    match: (text: string, pattern: RegExp, message?: string) => void;
    isAbove: (actual: number, limit: number, message?: string) => void;
    isAtMost: (actual: number, limit: number, message?: string) => void;
    fail: (message: string) => never;
    (condition: unknown, message?: string): asserts condition;
  };
}
