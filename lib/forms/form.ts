export type UploadedFile = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
};

export type FormValue = string | readonly string[];

/**
 * What the server answers to a form. It is shown again in the browser, so it never holds a secret; and it comes back as
 * the `previous` argument of the next send, so an action must not believe it.
 */
export type FormState = {
  readonly values: Readonly<Record<string, FormValue>>;
  /** One sentence per field, in the order of the fields. */
  readonly errors: Readonly<Record<string, string>>;
  /** A refusal that belongs to no single field. */
  readonly message?: string;
  /** Per field, what was done on request without leaving the page, such as an address that was found. */
  readonly notices?: Readonly<Record<string, string>>;
  /** The field that takes the focus after such a request. */
  readonly focus?: string;
  /** Files that are already stored; the form carries only their ids. */
  readonly files?: Readonly<Record<string, readonly UploadedFile[]>>;
  /** Differs in every answer of the server. */
  readonly stamp: string;
};

export type FormAction = (previous: FormState, data: FormData) => Promise<FormState>;

export const emptyForm: FormState = { values: {}, errors: {}, stamp: "" };

/** A form that opens with answers given earlier. */
export function filledForm(values: FormState["values"], files?: FormState["files"]): FormState {
  return files ? { ...emptyForm, values, files } : { ...emptyForm, values };
}

/** An answer of the server: always new, so that the page can tell it from the one before. */
export function answer(parts: Partial<Omit<FormState, "stamp">>): FormState {
  return { values: {}, errors: {}, ...parts, stamp: crypto.randomUUID() };
}

export function hasErrors(state: FormState): boolean {
  return state.message !== undefined || Object.keys(state.errors).length > 0;
}

export function textOf(state: FormState, name: string): string {
  const value = state.values[name];
  return typeof value === "string" ? value : (value?.[0] ?? "");
}

export function listOf(state: FormState, name: string): readonly string[] {
  const value = state.values[name];
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
