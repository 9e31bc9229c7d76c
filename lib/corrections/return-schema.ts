import { z } from "zod";
import { optionalText, seenVersion } from "@/lib/forms/fields";

export const ASK_REASON_MAX = 1000;

type Askable = { readonly name: string; readonly label: string };

export type ReturnForm = {
  readonly id: string;
  readonly version: number;
  readonly items: readonly { readonly field: string; readonly reason: string }[];
};

/** 修正依頼: the fields that are ticked, each with its reason. A reason without a tick is no request, but is said. */
export function returnSchemaOf(fields: readonly Askable[]): z.ZodType<ReturnForm> {
  const reasons = fields.map(({ name, label }) => [
    reasonName(name),
    optionalText(`「${label}」の理由`, ASK_REASON_MAX),
  ]);
  return z
    .object({ id: z.uuid(), version: seenVersion(), ask: z.array(z.enum(fields.map(({ name }) => name))).default([]) })
    .and(z.object(Object.fromEntries(reasons)))
    .transform(({ id, version, ask, ...rest }, context) => {
      const given = z.record(z.string(), z.string().optional()).parse(rest);
      for (const { name, label } of fields) {
        const message = fault(ask.includes(name), given[reasonName(name)], label);
        if (message) refuse(context, reasonName(name), message);
      }
      if (ask.length === 0) refuse(context, "ask", "修正を依頼する項目を1つ以上選び、理由を入力してください。");
      const asked = fields.filter(({ name }) => ask.includes(name));
      return { id, version, items: asked.map(({ name }) => ({ field: name, reason: given[reasonName(name)] ?? "" })) };
    });
}

function reasonName(field: string): string {
  return `reason-${field}`;
}

function refuse(context: z.core.$RefinementCtx, field: string, message: string): void {
  context.issues.push({ code: "custom", input: undefined, message, path: [field] });
}

function fault(isAsked: boolean, reason: string | undefined, label: string): string | undefined {
  if (isAsked && reason === undefined) return `「${label}」の修正をお願いする理由を入力してください。`;
  return !isAsked && reason !== undefined
    ? `「${label}」に理由が入力されています。修正を依頼するときは項目を選び、しないときは理由を消してください。`
    : undefined;
}
