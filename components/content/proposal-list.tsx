import { StatusBadge } from "@/components/ui/status-badge";
import { PROPOSAL_STATES, PROPOSALS } from "@/lib/content/movement";
import { InlineText } from "./inline-text";

/** The proposals of the recommendation, and what this portal offers for each of them now. */
export function ProposalList() {
  return (
    <ol className="flex max-w-text flex-col gap-5">
      {PROPOSALS.map(({ title, text, now, pages }, index) => (
        <li key={title} className="flex flex-col gap-1 border-b border-solid-gray-300 pb-5">
          <p className="flex flex-wrap items-center gap-3 text-std-17B-170">
            {index + 1}．{title}
            <StatusBadge tone={PROPOSAL_STATES[now].tone}>{PROPOSAL_STATES[now].label}</StatusBadge>
          </p>
          <p>{text}</p>
          {pages.length > 0 && (
            <ul className="flex flex-wrap gap-x-5 gap-y-1">
              {pages.map((page) => (
                <li key={page.href}>
                  <InlineText text={[page]} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
