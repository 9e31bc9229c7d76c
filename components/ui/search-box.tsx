import { buttonStyle } from "./button-style";
import { Icon } from "./icon";

type SearchBoxProps = {
  readonly action: string;
  readonly label: string;
  readonly name?: string;
  readonly value?: string;
  readonly help?: string;
  /** Address that offers titles while somebody types. */
  readonly suggestions?: string;
  /** Choices that stay when other words are searched for. */
  readonly kept?: Readonly<Record<string, string | undefined>>;
};

export function SearchBox({ action, label, name = "q", value = "", help, suggestions, kept = {} }: SearchBoxProps) {
  const id = `search-${name}`;
  return (
    <search>
      <form action={action} method="get" className="flex max-w-form flex-col gap-2">
        <label htmlFor={id} className="text-std-17B-170">
          {label}
        </label>
        {help && (
          <p id={`${id}-help`} className="text-solid-gray-600">
            {help}
          </p>
        )}
        {Object.entries(kept).map(
          ([key, choice]) => choice !== undefined && <input key={key} type="hidden" name={key} value={choice} />,
        )}
        <div className="relative flex gap-2">
          <input
            id={id}
            name={name}
            type="search"
            data-suggestions={suggestions}
            defaultValue={value}
            aria-describedby={help && `${id}-help`}
            className="min-h-12 w-full min-w-0 rounded-8 border border-solid-gray-600 px-4 hover:border-black"
          />
          <button type="submit" className={`${buttonStyle("solid", "medium")} shrink-0`}>
            <Icon name="search" className="size-5" />
            検索
          </button>
        </div>
      </form>
    </search>
  );
}
