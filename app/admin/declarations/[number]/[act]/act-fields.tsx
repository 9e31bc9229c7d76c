import type { ReactNode } from "react";
import { AskList } from "@/components/cases/desk/ask-list";
import { ChannelField } from "@/components/cases/desk/channel-field";
import { ReasonField } from "@/components/cases/desk/reason-field";
import { PublishTimeFields } from "@/components/declarations/desk/publish-time-fields";
import type { Act } from "@/lib/declarations/acts";
import type { CaseForReview } from "@/lib/declarations/queries/detail";

/** What each act asks for before it can be done; nothing where the decision itself is all. */
export const actFields: Readonly<Partial<Record<Act, (found: CaseForReview) => ReactNode>>> = {
  return: ({ current }) => <AskList rows={current?.content.rows ?? []} />,
  accept: () => <PublishTimeFields label="公開の時期" options={ACCEPT_OPTIONS} />,
  schedule: ({ declaration: { publishAt } }) => (
    <PublishTimeFields
      label="公開日時"
      options={SCHEDULE_OPTIONS}
      publishAt={publishAt}
      initial={publishAt === null ? "" : "at"}
    />
  ),
  refuse: () => <ReasonField label="受理しない理由" />,
  "decline-change": () => <ReasonField label="変更を見送る理由" />,
  suspend: () => <ReasonField label="公開を停止する理由" />,
  resume: () => <ReasonField label="公開を再開する理由" />,
  cancel: () => <ReasonField label="宣言を取り消す理由" />,
  withdraw: () => (
    <>
      <ChannelField />
      <ReasonField
        label="取り下げの理由"
        help="申し出のあった日と、申し出た人が分かるように書いてください。経過の記録に残ります。"
      />
    </>
  ),
};

const ACCEPT_OPTIONS = [
  { value: "now", label: "すぐに公開する" },
  { value: "at", label: "日時を指定して公開する" },
  { value: "later", label: "あとで決める", help: "受理だけを行います。公開は、あとからこの宣言の画面で行います。" },
] as const;

const SCHEDULE_OPTIONS = [
  { value: "at", label: "次の日時に公開する" },
  { value: "none", label: "公開日時を決めない（設定を取り消す）" },
] as const;
