"use client";

import { markStyle, optionStyle } from "@/components/form/control-style";
import { useField } from "@/components/form/form-context";
import { TextArea } from "@/components/form/text-area";
import { REASON_MAX } from "@/lib/declarations/desk-schema";

type AskFieldProps = {
  readonly field: string;
  readonly label: string;
  readonly value: string;
};

/** One answer that can be asked about: ticked, it opens a box for the reason. Without script the style sheet opens it. */
export function AskField({ field, label, value }: AskFieldProps) {
  const ask = useField("ask");
  const reason = useField(`reason-${field}`);
  const id = `${ask.id}-${field}`;
  const isOpen = reason.error !== undefined || reason.text !== "";
  return (
    <div className="group border-b border-solid-gray-420 py-3">
      <label htmlFor={id} className={optionStyle}>
        <input
          id={id}
          type="checkbox"
          name="ask"
          value={field}
          defaultChecked={ask.list.includes(field)}
          aria-invalid={ask.error ? true : undefined}
          aria-describedby={`${id}-value`}
          className={markStyle}
        />
        <span className="text-std-16B-170">{label}</span>
      </label>
      <p id={`${id}-value`} className="pl-9 whitespace-pre-line">
        {value === "" ? "（未入力）" : value}
      </p>
      <div className={`mt-3 pl-9 ${isOpen ? "" : "hidden group-has-[input:checked]:block"}`}>
        <TextArea
          name={`reason-${field}`}
          label={`「${label}」の修正をお願いする理由`}
          help="何をどのように直せばよいかが伝わるように書いてください。申請者へのメールに、このまま記載されます。"
          limit={REASON_MAX}
          rows={3}
          required
        />
      </div>
    </div>
  );
}
