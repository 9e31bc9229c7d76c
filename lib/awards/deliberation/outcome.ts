/** What was asked for, or why not: a code for the program and the sentence that the person reads. */
export type Outcome<Value, Code extends string> = Done<Value> | Refused<Code>;

export type Done<Value> = { readonly ok: true; readonly value: Value };

export type Refused<Code extends string> = { readonly ok: false; readonly code: Code; readonly sentence: string };

export function done<Value>(value: Value): Done<Value> {
  return { ok: true, value };
}

export function refused<Code extends string>(code: Code, sentence: string): Refused<Code> {
  return { ok: false, code, sentence };
}
