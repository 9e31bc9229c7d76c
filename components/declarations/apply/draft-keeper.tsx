"use client";

import { useForm } from "@/components/form/form-context";
import { textOf } from "@/lib/forms/form";

type DraftKeeperProps = {
  readonly draftId: string;
  readonly step: string;
  readonly address: string;
  readonly labels: Readonly<Record<string, string>>;
};

export function DraftKeeper(_props: DraftKeeperProps) {
  const { state } = useForm();
  return <input type="hidden" name="seen" value={textOf(state, "seen")} readOnly />;
}
