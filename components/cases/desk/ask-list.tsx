"use client";

import { useField } from "@/components/form/form-context";
import { GroupFrame } from "@/components/form/group-frame";
import type { SealedRow } from "@/lib/receipts/content";
import { AskField } from "./ask-field";

type AskListProps = { readonly rows: readonly SealedRow[] };

/** The answers as they were sent, each of which can be asked about. */
export function AskList({ rows }: AskListProps) {
  const { id, error } = useField("ask");
  const sections = [...new Set(rows.map(({ section }) => section))];
  return (
    <GroupFrame id={id} label="修正をお願いする項目" error={error} required>
      {sections.map((section) => (
        <section key={section} className="mt-4">
          <h2 className="border-b border-solid-gray-600 pb-2 text-std-18B-160">{section}</h2>
          {rows
            .filter((row) => row.section === section)
            .map(({ field, label, value }) => (
              <AskField key={field} field={field} label={label} value={value} />
            ))}
        </section>
      ))}
    </GroupFrame>
  );
}
