"use client";

import { useField } from "@/components/form/form-context";

/** The text with invented answers in it; what stays between braces has to be written by hand. */
export function TemplatePreview() {
  const { notice, focus } = useField("preview");
  if (notice === undefined) return null;
  return (
    <section
      aria-labelledby="preview-heading"
      tabIndex={-1}
      {...focus}
      className="rounded-8 border border-solid-gray-420 bg-solid-gray-50 p-4"
    >
      <h2 id="preview-heading" className="mb-2 text-std-18B-160">
        見本（まだ保存していません）
      </h2>
      <p className="whitespace-pre-line wrap-anywhere">{notice}</p>
    </section>
  );
}
