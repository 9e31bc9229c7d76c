import { foldHyphens } from "@/lib/japan/width";
import { type Cell, single, taken, wrong } from "./cell";

/** Code, label, and what else people write for it. */
export type Option = {
  readonly code: string;
  readonly label: string;
  readonly also?: readonly string[];
};

export function choiceKey(text: string): string {
  return foldHyphens(text.normalize("NFKC"), "")
    .toLowerCase()
    .replace(/[\s・()_.]/g, "");
}

export function findOption(options: readonly Option[], text: string): Option | null {
  const key = choiceKey(text);
  const names = ({ code, label, also = [] }: Option) => [code, label, ...also].map(choiceKey);
  return options.find((option) => names(option).includes(key)) ?? null;
}

export function labelsOf(options: readonly Option[]): string {
  return options.map(({ label }) => `「${label}」`).join("、");
}

export function choice(options: readonly Option[]): Cell {
  return single(
    (text, heading) => {
      const found = findOption(options, text);
      return found ? taken(found.code) : wrong(`${heading}は、${labelsOf(options)}のどれかにしてください。`);
    },
    (value) => options.find(({ code }) => code === value)?.label ?? "",
  );
}
