import { Section } from "@/components/ui/section";
import type { JurorItem } from "@/lib/awards/meetings/juror-view";
import { routes } from "@/lib/routes";
import { BallotForm } from "./ballot-form";
import { EvenForm, TieForm } from "./chair-forms";
import type { MemberActions } from "./meeting-now";

type ItemNowProps = {
  readonly meetingId: string;
  readonly item: JurorItem;
  readonly actions: MemberActions;
};

/** The item that is open, for who is in the room. */
export function ItemNow({ meetingId, item, actions }: ItemNowProps) {
  const { subject, entries, lines, isEligible, ballot, even, tie } = item;
  return (
    <>
      <Section title={`議案：${subject}`} level={3}>
        <ul className="flex list-disc flex-col gap-3 pl-6">
          {entries.map(({ number, title }) => (
            <li key={number}>
              <a href={routes.juryEntry(number)} className="inline-block py-1">
                {number} {title}
              </a>
            </li>
          ))}
        </ul>
        {lines.map((line) => (
          <p key={line} className="break-words">
            {line}
          </p>
        ))}
        {!isEligible && <p>議案の途中から出席したため、この議案の投票には加われません。</p>}
      </Section>
      {isEligible && ballot !== null && <BallotForm action={actions.vote} meetingId={meetingId} ballot={ballot} />}
      {even !== null && <EvenForm action={actions.even} meetingId={meetingId} even={even} />}
      {tie !== null && <TieForm action={actions.tie} meetingId={meetingId} entries={tie} />}
    </>
  );
}
