"use client";

import { markStyle, optionStyle } from "@/components/form/control-style";
import { useField } from "@/components/form/form-context";
import { TextArea } from "@/components/form/text-area";

type Box = {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly limit: number;
  readonly required?: boolean;
};

type TickWithBoxProps = {
  /** Name under which what is ticked is sent. */
  readonly group: string;
  readonly value: string;
  readonly label: string;
  /** What stands beneath the label, and is read with it. */
  readonly description?: string;
  readonly box: Box;
};

/** A choice that opens a box for a few words when it is ticked. Without script the style sheet opens it. */
export function TickWithBox({ group, value, label, description, box }: TickWithBoxProps) {
  const ticks = useField(group);
  const words = useField(box.name);
  const id = `${ticks.id}-${value}`;
  const isOpen = words.error !== undefined || words.text !== "";
  return (
    <div className="group border-b border-solid-gray-420 py-3">
      <label htmlFor={id} className={optionStyle}>
        <input
          id={id}
          type="checkbox"
          name={group}
          value={value}
          defaultChecked={ticks.list.includes(value)}
          aria-invalid={ticks.error ? true : undefined}
          aria-describedby={description === undefined ? undefined : `${id}-value`}
          className={markStyle}
        />
        <span className="text-std-16B-170">{label}</span>
      </label>
      {description !== undefined && (
        <p id={`${id}-value`} className="pl-9 whitespace-pre-line">
          {description}
        </p>
      )}
      <div className={`mt-3 pl-9 ${isOpen ? "" : "hidden group-has-[input:checked]:block"}`}>
        <TextArea {...box} rows={3} />
      </div>
    </div>
  );
}
