"use client";

import { controlStyle } from "./control-style";
import { describedBy } from "./field-parts";
import type { FieldProps } from "./field-types";
import { type Field, useField } from "./form-context";
import { GroupFrame } from "./group-frame";

type DateFieldProps = FieldProps & {
  /** A day as YYYY-MM-DD. */
  readonly defaultValue?: string | undefined;
  /** For a date of birth. */
  readonly isBirthday?: boolean;
};

const PARTS = [
  { part: "year", word: "年", width: "year", autoComplete: "bday-year" },
  { part: "month", word: "月", width: "tiny", autoComplete: "bday-month" },
  { part: "day", word: "日", width: "tiny", autoComplete: "bday-day" },
] as const;

const EXAMPLE = "例：2026年9月27日（令和8年のように和暦でも入力できます）";

/** Sends `name.year`, `name.month`, `name.day`; only the wrong part is marked. */
export function DateField({ name, help = EXAMPLE, defaultValue = "", isBirthday = false, ...texts }: DateFieldProps) {
  const [year = "", month = "", day = ""] = defaultValue.split("-");
  const whole = useField(name);
  const fields = {
    year: useField(`${name}.year`, year),
    month: useField(`${name}.month`, month.replace(/^0/, "")),
    day: useField(`${name}.day`, day.replace(/^0/, "")),
  };
  const error = whole.error ?? fields.year.error ?? fields.month.error ?? fields.day.error;
  return (
    <GroupFrame {...texts} help={help} id={whole.id} error={error} notice={whole.notice}>
      <div className="flex flex-wrap gap-3">
        {PARTS.map(({ part, word, width, autoComplete }) => (
          <DatePart
            key={part}
            name={`${name}.${part}`}
            word={word}
            width={width}
            autoComplete={isBirthday ? autoComplete : "off"}
            field={fields[part]}
            isInvalid={(whole.error ?? fields[part].error) !== undefined}
            describedBy={describedBy(whole.id, { error })}
          />
        ))}
      </div>
    </GroupFrame>
  );
}

type DatePartProps = {
  readonly name: string;
  readonly word: string;
  readonly width: "year" | "tiny";
  readonly autoComplete: string;
  readonly field: Field;
  readonly isInvalid: boolean;
  readonly describedBy: string | undefined;
};

function DatePart({ name, word, width, autoComplete, field, isInvalid, describedBy: description }: DatePartProps) {
  return (
    <div className="flex items-center gap-2">
      <input
        {...field.focus}
        id={field.id}
        name={name}
        type="text"
        inputMode={width === "tiny" ? "numeric" : "text"}
        autoComplete={autoComplete}
        defaultValue={field.text}
        aria-invalid={isInvalid ? true : undefined}
        aria-describedby={isInvalid ? description : undefined}
        className={controlStyle(width)}
      />
      <label htmlFor={field.id} className="shrink-0 text-std-16N-170">
        {word}
      </label>
    </div>
  );
}
