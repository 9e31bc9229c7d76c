"use server";

import { approveExtension, refuseExtension } from "@/lib/awards/extensions/commands/decide";
import { approveSchema, refuseSchema } from "@/lib/awards/extensions/desk-schema";
import type { FormState } from "@/lib/forms/form";
import { actOnExtension } from "./extension-act";

export async function approveAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { trying: "awardExtension.approve", schema: approveSchema, work: approveExtension } as const;
  return actOnExtension({ ...act, done: "approved" }, data);
}

export async function refuseAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { trying: "awardExtension.refuse", schema: refuseSchema, work: refuseExtension } as const;
  return actOnExtension({ ...act, done: "refused" }, data);
}
