import { TextField } from "@/components/form/text-field";

type NumberFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly value: number | undefined;
};

/** A whole number that has to be given. */
export function NumberField({ name, label, help, value }: NumberFieldProps) {
  return (
    <TextField
      name={name}
      label={label}
      {...(help === undefined ? {} : { help })}
      width="year"
      inputMode="numeric"
      defaultValue={value === undefined ? undefined : String(value)}
      required
    />
  );
}
