"use client";

import { TickWithBox } from "@/components/cases/desk/tick-with-box";
import { useField } from "@/components/form/form-context";
import { GroupFrame } from "@/components/form/group-frame";
import { detailField } from "@/lib/awards/entries/desk-schema";
import { DETAIL_MAX, reasonChoices } from "@/lib/awards/entries/reasons";

type ReasonListProps = {
  /** What the computer found, with the reason it would be. */
  readonly findings: readonly { readonly words: string; readonly reason: { readonly code: string } | null }[];
};

/** The reasons of the list, several of which may hold, each with a box for what the applicant is told beside its words. */
export function ReasonList({ findings }: ReasonListProps) {
  const { id, error } = useField("reasons");
  return (
    <GroupFrame
      id={id}
      label="対象外とする理由"
      help="選んだ理由の文は、承認の後に、応募者へのメールにこのまま記載されます。"
      error={error}
      required
    >
      {reasonChoices().map(({ code, words }) => {
        const finding = findings.find(({ reason }) => reason?.code === code);
        return (
          <TickWithBox
            key={code}
            group="reasons"
            value={code}
            label={words}
            {...(finding === undefined ? {} : { description: `自動の確認：${finding.words}` })}
            box={{
              name: detailField(code),
              label: `「${words}」の補足`,
              help: "必要なときに入力してください。理由の後に続けて、応募者に伝えます。",
              limit: DETAIL_MAX,
            }}
          />
        );
      })}
    </GroupFrame>
  );
}
