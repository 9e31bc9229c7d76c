"use client";

import { useField } from "./form-context";

type KeptFieldProps = { readonly name: string };

/** Hidden, and always what the server said last, such as the number of a save. */
export function KeptField({ name }: KeptFieldProps) {
  const { text } = useField(name);
  return <input type="hidden" name={name} value={text} />;
}
