import { markStyle, optionStyle, wrongMarkStyle } from "./control-style";
import type { Option } from "./field-types";

type OptionListProps = {
  readonly type: "radio" | "checkbox";
  readonly id: string;
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly isInvalid: boolean;
};

export function OptionList({ type, id, name, options, chosen, isInvalid }: OptionListProps) {
  return (
    <div className="flex flex-col">
      {options.map(({ value, label, help }, index) => {
        const optionId = `${id}-${index + 1}`;
        return (
          <div key={value}>
            <label htmlFor={optionId} className={optionStyle}>
              <input
                id={optionId}
                type={type}
                name={name}
                value={value}
                defaultChecked={chosen.includes(value)}
                aria-invalid={isInvalid && type === "checkbox" ? true : undefined}
                aria-describedby={help && `${optionId}-help`}
                className={`${markStyle} ${type === "radio" ? "rounded-full" : ""} ${isInvalid ? wrongMarkStyle : ""}`}
              />
              <span>{label}</span>
            </label>
            {help && (
              <p id={`${optionId}-help`} className="mb-2 pl-9 text-std-16N-170 text-solid-gray-600">
                {help}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
