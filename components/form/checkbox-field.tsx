"use client";

import type { FieldProps, Option } from "./field-types";
import { useField } from "./form-context";
import { GroupFrame } from "./group-frame";
import { OptionList } from "./option-list";

type CheckboxFieldProps = FieldProps & {
  readonly options: readonly Option[];
  readonly defaultValue?: readonly string[] | undefined;
};

/** Screen readers may skip the help of such a group: what is essential belongs into the label. */
export function CheckboxField({ name, options, defaultValue, ...texts }: CheckboxFieldProps) {
  const { id, list, error, notice } = useField(name, defaultValue);
  return (
    <GroupFrame {...texts} {...{ id, error, notice }}>
      <OptionList type="checkbox" {...{ id, name, options }} chosen={list} isInvalid={error !== undefined} />
    </GroupFrame>
  );
}
