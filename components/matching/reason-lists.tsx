import { Heading, type HeadingLevel } from "@/components/ui/heading";

type ReasonListsProps = {
  readonly reasons: {
    readonly met: readonly string[];
    readonly missing: readonly string[];
    readonly unknown: readonly string[];
  };
  readonly level: HeadingLevel;
};

const PARTS = [
  ["met", "ご希望に合う点"],
  ["missing", "合わない点"],
  ["unknown", "確認が必要な点"],
] as const;

/** Why, what is missing and what nobody has answered yet. */
export function ReasonLists({ reasons, level }: ReasonListsProps) {
  return PARTS.map(([part, title]) =>
    reasons[part].length === 0 ? null : (
      <div key={part} className="flex flex-col gap-2">
        <Heading level={level}>{title}</Heading>
        <ul className="list-disc pl-6">
          {reasons[part].map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
    ),
  );
}
