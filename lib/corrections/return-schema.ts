import { z } from "zod";
import { optionalText, seenVersion } from "@/lib/forms/fields";

export const REASON_MAX = 1000;

type Question = { readonly name: string; readonly label: string };

/** Name of the box that says why a field is asked about. */
function askReasonField<Name extends string>(field: Name): `reason-${Name}` {
  return `reason-${field}`;
}

/** 修正依頼: the fields that are ticked, each with its reason. A reason without a tick is no request, but is said. */
export function returnSchemaOf(fields: readonly Question[]) {
  return z
    .object({ id: z.uuid(), version: seenVersion(), ask: z.array(z.enum(namesOf(fields))).default([]) })
    .and(z.object(reasonShape(fields)))
    .transform(({ id, version, ask, ...rest }, context) => {
      const reasons: Readonly<Record<string, string | undefined>> = z
        .record(z.string(), z.string().optional())
        .parse(rest);
      for (const { name, label } of fields) {
        const reason = reasons[askReasonField(name)];
        const message = fault(ask.includes(name), reason, label);
        if (message) context.issues.push({ code: "custom", input: reason, message, path: [askReasonField(name)] });
      }
      if (ask.length === 0) {
        const message = "修正を依頼する項目を1つ以上選び、理由を入力してください。";
        context.issues.push({ code: "custom", input: ask, message, path: ["ask"] });
      }
      const items = namesOf(fields)
        .filter((name) => ask.includes(name))
        .map((field) => ({ field, reason: reasons[askReasonField(field)] ?? "" }));
      return { id, version, items };
    });
}

function namesOf(fields: readonly Question[]): readonly string[] {
  return fields.map(({ name }) => name);
}

function reasonShape(fields: readonly Question[]) {
  return Object.fromEntries(
    fields.map(({ name, label }) => [askReasonField(name), optionalText(`「${label}」の理由`, REASON_MAX)]),
  );
}

function fault(isAsked: boolean, reason: string | undefined, label: string): string | undefined {
  if (isAsked && reason === undefined) return `「${label}」の修正をお願いする理由を入力してください。`;
  return !isAsked && reason !== undefined
    ? `「${label}」に理由が入力されています。修正を依頼するときは項目を選び、しないときは理由を消してください。`
    : undefined;
}
