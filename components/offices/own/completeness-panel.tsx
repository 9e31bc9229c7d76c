import { Heading } from "@/components/ui/heading";
import type { Completeness } from "@/lib/offices/completeness";

type CompletenessPanelProps = {
  readonly completeness: Completeness;
  /** Where what is missing can be added; absent where nothing can be written. */
  readonly hrefOf?: (section: Completeness["missing"][number]["section"]) => string;
};

/** How much of what companies look for is said, what is missing, and why it matters. */
export function CompletenessPanel({ completeness: { percent, missing }, hrefOf }: CompletenessPanelProps) {
  return (
    <section aria-labelledby="completeness-heading" className="flex max-w-form flex-col gap-4">
      <Heading level={2} id="completeness-heading">
        情報の充実度：{percent}％
      </Heading>
      {missing.length === 0 ? (
        <p>企業が施設を探すときに見る情報が、すべてそろっています。</p>
      ) : (
        <>
          <p>次の情報を加えると、企業に見つけてもらいやすくなります。任意の項目です。</p>
          <ul className="flex list-disc flex-col gap-2 pl-6">
            {missing.map(({ label, why, section }) => (
              <li key={label}>
                {hrefOf === undefined ? (
                  <span className="font-700">{label}</span>
                ) : (
                  <a href={hrefOf(section)}>{label}</a>
                )}
                ：{why}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
