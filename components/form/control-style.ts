/** How long an answer is expected to be. */
export type InputWidth = "tiny" | "year" | "short" | "medium" | "long" | "full";

const WIDTHS = {
  tiny: "max-w-input-2",
  year: "max-w-input-6",
  short: "max-w-input-10",
  medium: "max-w-input-20",
  long: "max-w-input-40",
  full: "",
} as const satisfies Record<InputWidth, string>;

const CONTROL =
  "w-full border border-solid-gray-600 bg-white text-std-16N-170 text-solid-gray-800 rounded-8 hover:border-black [&[readonly]]:border-dashed aria-invalid:border-2 aria-invalid:border-error-1";

export function controlStyle(width: InputWidth): string {
  return `${CONTROL} min-h-14 px-4 py-3 ${WIDTHS[width]}`;
}

/** The box around a radio button or check box and its words: all of it can be pressed. */
export const optionStyle = "flex w-fit max-w-full items-start gap-3 py-2 pr-3 text-std-16N-170";

export const markStyle = "mt-0.5 size-6 shrink-0 accent-blue-900";

/** The role of a radio button knows no `aria-invalid` (its group has it), so this cannot hang on the attribute. */
export const wrongMarkStyle = "outline-2 outline-offset-2 outline-error-1";
