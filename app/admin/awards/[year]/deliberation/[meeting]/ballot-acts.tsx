import { MeetingAct } from "@/components/awards/meetings/meeting-act";
import { ReasonField } from "@/components/awards/meetings/reason-field";
import { RadioField } from "@/components/form/radio-field";
import { TextField } from "@/components/form/text-field";
import type { DeskMeeting, ItemView } from "@/lib/awards/meetings/view";
import { countBallotAction, openBallotAction, voidBallotAction } from "./item-actions";

type BallotActsProps = { readonly meeting: DeskMeeting; readonly item: ItemView };

const KINDS = [
  { value: "yes-no", label: "賛成か反対か（過半数で可決。同数のときは委員長が決めます）" },
  { value: "choice", label: "この議案の応募から選ぶ" },
] as const;

/** A secret ballot: nothing of it is shown before it is closed but who has voted. */
export function BallotActs({ meeting }: BallotActsProps) {
  const { ballot } = meeting;
  if (ballot === null) {
    return (
      <MeetingAct
        action={openBallotAction}
        meeting={meeting}
        prefix="ballot"
        title="無記名投票を始める"
        lead="議案の初めから室内にいる、利益相反のない委員が、それぞれの画面で1回だけ投票します。だれが何に投票したかは、どこにも残りません。"
        button="無記名投票を始める"
      >
        <TextField name="subject" label="投票にかけること" help="例：原案どおり決定する" required />
        <RadioField name="kind" label="投票の方法" options={KINDS} defaultValue="yes-no" required />
        <TextField name="places" label="選ぶ件数" help="応募から選ぶときだけ入力してください。" width="short" />
      </MeetingAct>
    );
  }
  const { subject, voted, eligible } = ballot;
  return (
    <>
      <MeetingAct
        action={countBallotAction}
        meeting={meeting}
        prefix="count"
        title={`無記名投票の途中です：${subject}`}
        lead={`投票した委員：${voted.length}名（投票できる委員は${eligible}名）。${voted.join("、")}`}
        button="締め切って集計する"
        look="solid"
      />
      <MeetingAct
        action={voidBallotAction}
        meeting={meeting}
        prefix="void"
        title="投票をやり直す"
        lead="ここまでの投票を、見ずに捨てます。"
        button="投票を捨ててやり直す"
      >
        <ReasonField help="なぜやり直すかを書いてください。" />
      </MeetingAct>
    </>
  );
}
