import { z } from "zod";

/**
 * What a page of ours sends with a form for the framework: which action, and its arguments. The framework's own reader has
 * had grave faults (3.2 of the design's security page), so it is only given what could come from our pages.
 */
const ID = /^[0-9a-f]{42}$/;
const FORM_DATA = /^\$K[0-9a-f]{1,4}$/;

const plainText = z.string().refine((text) => !text.startsWith("$") || text.startsWith("$$"));
const absent = z.literal("$undefined");
const texts = z.record(z.string(), plainText);
const storedFile = z.strictObject({ id: plainText, name: plainText, size: z.number() });

/** `FormState`, as it comes back from a browser. */
const stateSchema = z.strictObject({
  values: z.record(z.string(), z.union([plainText, z.array(plainText)])),
  errors: texts,
  stamp: plainText,
  message: z.union([absent, plainText]).optional(),
  notices: z.union([absent, texts]).optional(),
  focus: z.union([absent, plainText]).optional(),
  files: z.union([absent, z.record(z.string(), z.array(storedFile))]).optional(),
});

const referenceSchema = z.strictObject({ id: z.string().regex(ID), bound: z.string().startsWith("$@").nullable() });

export function isActionId(id: string): boolean {
  return ID.test(id);
}

/** Arguments of an action, JSON as a script sends them: bound words, the state of the form, the form. */
export function isCall(id: string, json: string): boolean {
  const list = listOf(json);
  if (list === null) return false;
  const count = parameterCount(id);
  if (list.length !== count) return false;
  return count === 0 || (FORM_DATA.test(String(list.at(-1))) && areArguments(list.slice(0, -1)));
}

/**
 * The same for a form without script, in which the form itself is the argument that is missing. Its state is there also
 * where the action asks for nothing.
 */
export function isBoundCall(reference: string, json: string): boolean {
  const named = referenceSchema.safeParse(jsonOf(reference)).data;
  const list = listOf(json);
  if (named === undefined || list === null) return false;
  return list.length + 1 === Math.max(2, parameterCount(named.id)) && areArguments(list);
}

function areArguments(list: readonly unknown[]): boolean {
  const state = list.length === 0 || stateSchema.safeParse(list.at(-1)).success;
  return state && list.slice(0, -1).every((word) => plainText.safeParse(word).success);
}

/** An id tells which parameters its action has: six bits of its first byte, the first parameter highest. */
function parameterCount(id: string): number {
  const bits = (Number.parseInt(id.slice(0, 2), 16) >> 1) & 0b111111;
  return bits.toString(2).padStart(6, "0").lastIndexOf("1") + 1;
}

function listOf(json: string): readonly unknown[] | null {
  const value = jsonOf(json);
  return Array.isArray(value) ? value : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
