import type { Juror } from "@/lib/access/actor";
import { emptyForm } from "@/lib/forms/form";
import { type FieldValues, formData } from "@/tests/support/form-client";

export type JurorTried = {
  readonly juror: Juror;
  readonly args: readonly unknown[];
  readonly ready?: () => Promise<undefined>;
  /** It concerns whoever asks, and no record of the juror is named: another juror does it to themselves. */
  readonly isOwn?: true;
};

export type JurorTrial = () => Promise<JurorTried>;

export function form(juror: Juror, values: FieldValues): JurorTried {
  return { juror, args: [emptyForm, formData(values)] };
}

export function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error("Nobody is there.");
  return one;
}
