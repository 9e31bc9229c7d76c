"use client";

import { useField } from "@/components/form/form-context";

/** The number of the save that the form shows: what another tab has written since is not lost by this one. */
export function SeenSave() {
  const { text } = useField("seen");
  return <input type="hidden" name="seen" value={text} />;
}
