import type { ReactNode } from "react";

type FieldGroupProps = {
  readonly legend: string;
  readonly help?: string | undefined;
  readonly children: ReactNode;
};

/** Fields that belong together, such as an address. */
export function FieldGroup({ legend, help, children }: FieldGroupProps) {
  return (
    <fieldset className="min-w-0 border-t border-solid-gray-300 pt-6 first:border-t-0 first:pt-0">
      <legend className="float-left mb-6 w-full text-std-20B-150">{legend}</legend>
      <div className="clear-both flex flex-col gap-8">
        {help && <p className="max-w-text">{help}</p>}
        {children}
      </div>
    </fieldset>
  );
}
