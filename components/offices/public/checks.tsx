type ChecksProps = {
  readonly legend: string;
  /** One name for all; without it each stands for itself. */
  readonly name?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
};

export function Checks({ legend, name, options, chosen }: ChecksProps) {
  return (
    <fieldset>
      <legend className="text-dns-16B-130">{legend}</legend>
      <div className="flex flex-wrap gap-x-4">
        {options.map(({ value, label }) => (
          <label key={value} className="inline-flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              name={name ?? value}
              value={name === undefined ? "1" : value}
              defaultChecked={chosen.includes(value)}
              className="size-6"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
