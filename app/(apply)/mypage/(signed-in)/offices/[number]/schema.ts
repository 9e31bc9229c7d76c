import { z } from "zod";
import { optionalText, requiredText, seenVersion } from "@/lib/forms/fields";
import { MEMBER_ACTS, type MemberAct } from "@/lib/offices/member-acts";

export const REASON_MAX = 400;

const number = z.string().max(40);

export const numberSchema = z.object({ number });

export const confirmSchema = z.object({ number, version: seenVersion() });

/** The reason is told to nobody where none is asked. */
export function actSchemaOf(act: MemberAct) {
  const label = reasonLabel(act);
  const reason = label === undefined ? optionalText("理由", REASON_MAX) : requiredText(label, REASON_MAX);
  return z.object({ version: seenVersion(), reason });
}

export function reasonLabel(act: MemberAct): string | undefined {
  const known = MEMBER_ACTS[act];
  return "reason" in known ? known.reason : undefined;
}
