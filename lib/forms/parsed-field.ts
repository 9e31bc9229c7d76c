import { z } from "zod";
import type { Parsed } from "@/lib/japan/parsed";
import { requiredText } from "./fields";

type Parser<Value, Cause extends string> = (text: string) => Parsed<Value, Cause>;

/** A required text that `lib/japan` reads; the value becomes what the parser says, the sentence what it has to say. */
export function parsedText<Value, Cause extends string>(
  label: string,
  max: number,
  parse: Parser<Value, Cause>,
  messageOf: (cause: Cause, label: string) => string,
) {
  return requiredText(label, max).transform((text, context): Value => {
    const parsed = parse(text);
    if (parsed.ok) return parsed.value;
    context.issues.push({ code: "custom", input: text, message: messageOf(parsed.cause, label) });
    return z.NEVER;
  });
}
