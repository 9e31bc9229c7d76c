/** What reading a typed value gives: the canonical value, or the one cause why it cannot be used. */
export type Parsed<Value, Cause extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly cause: Cause };

export function accepted<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refused<Cause extends string>(cause: Cause): { readonly ok: false; readonly cause: Cause } {
  return { ok: false, cause };
}
