"use client";

import { useField } from "@/components/form/form-context";

type SeenEntryProps = { readonly seen: string };

/** Which entry of the setting the screen shows; after somebody was faster, the one that they made. */
export function SeenEntry({ seen }: SeenEntryProps) {
  const { text } = useField("seen", seen);
  return <input type="hidden" name="seen" value={text} />;
}
