import { ReasonField } from "@/components/cases/desk/reason-field";
import { ProposalList } from "@/components/consultations/desk/people-proposal";
import { CheckboxField } from "@/components/form/checkbox-field";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import type { Act } from "@/lib/consultations/desk-acts";
import { OUTCOME_NOTE_MAX } from "@/lib/consultations/desk-schema";
import { OUTCOMES, TOPICS } from "@/lib/consultations/options";
import type { ConsultationForDesk } from "@/lib/consultations/queries/detail";
import { CONTENT_MAX } from "@/lib/consultations/schema";

type ActFieldsProps = {
  readonly act: Act;
  readonly found: ConsultationForDesk;
  /** Number of the other case, for acts on two. */
  readonly other: string | null;
};

const KEPT = "記録に残ります。相談者には送られません。";

/** What an act asks for before it can be done. */
export function ActFields({ act, found, other }: ActFieldsProps) {
  switch (act) {
    case "assign":
      return <People found={found} />;
    case "topics":
      return (
        <CheckboxField
          name="topics"
          label="テーマ"
          options={TOPICS}
          defaultValue={found.consultation.topics}
          required
        />
      );
    case "close":
      return <Outcome />;
    case "split":
      return <Part />;
    case "merge":
      return (
        <>
          <HiddenField name="into" value={other ?? ""} />
          <ReasonField label="統合する理由" help={KEPT} />
        </>
      );
    case "link":
    case "unlink":
      return <HiddenField name="number" value={other ?? ""} />;
    case "reopen":
      return <ReasonField label="再開する理由" help={KEPT} />;
    case "unmerge":
      return <ReasonField label="統合を取り消す理由" help={KEPT} />;
    case "withdraw":
      return <ReasonField label="取り下げの理由" help={`いつ、どのように申出を受けたかを書いてください。${KEPT}`} />;
  }
}

function People({ found: { consultation, proposals } }: Pick<ActFieldsProps, "found">) {
  const options = proposals.map(({ officer }) => ({
    value: officer.id,
    label: `${officer.name}（受け持ち${officer.openCases}件${officer.isAway ? "、本日は不在" : ""}）`,
  }));
  return (
    <>
      <section aria-labelledby="proposal" className="flex flex-col gap-3">
        <h2 id="proposal" className="text-std-20B-150">
          担当の案（上から順）
        </h2>
        <ProposalList proposals={proposals} />
      </section>
      <SelectField
        name="assigneeId"
        label="担当"
        options={options}
        defaultValue={consultation.assigneeId ?? undefined}
        required
      />
      <SelectField
        name="deputyId"
        label="副担当"
        help="担当が不在のときに対応する人です。担当とは別の職員を選んでください。"
        options={options}
        defaultValue={consultation.deputyId ?? undefined}
        required
      />
    </>
  );
}

function Outcome() {
  return (
    <>
      <RadioField name="outcome" label="結果" options={OUTCOMES} required />
      <TextArea
        name="note"
        label="結果の記録"
        help="何が役に立ったか、次に同じ相談が来たときのために書いてください。相談者には送られません。"
        limit={OUTCOME_NOTE_MAX}
      />
    </>
  );
}

function Part() {
  return (
    <>
      <TextField
        name="subject"
        label="件名"
        help="分けてできる相談の件名です。相談者の画面にも表示されます。"
        required
      />
      <TextArea
        name="content"
        label="相談の内容"
        help="相談者が書いた言葉から、2つ目の質問に当たるところを写してください。"
        limit={CONTENT_MAX}
        rows={8}
        required
      />
    </>
  );
}
