import type { Member, Staff } from "@/lib/access/actor";
import { emptyForm } from "@/lib/forms/form";
import { type FieldValues, formData } from "@/tests/support/form-client";
import type { Browser } from "./browsers";

export type Sample = {
  readonly organizationId: string;
  readonly members: readonly Browser[];
  /** Who is to do it. */
  readonly holder: Member;
  readonly reviewer: Staff;
};

export type Tried = {
  readonly args: readonly unknown[];
  readonly ready?: () => Promise<undefined>;
  /** It concerns whatever organisation somebody works for, and no other: no record of this one is named. */
  readonly isOwn?: true;
};

export type Trial = (sample: Sample) => Promise<Tried>;

export const form = (values: FieldValues): Tried => ({ args: [emptyForm, formData(values)] });

export function memberOf({ members }: Sample, role: string): Member {
  const found = members.find((one) => one.role === role)?.member;
  if (!found) throw new Error(`Nobody is ${role}.`);
  return found;
}
