import { MeetingAct } from "@/components/awards/meetings/meeting-act";
import { ReasonField } from "@/components/awards/meetings/reason-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import type { DeskMeeting, ItemView } from "@/lib/awards/meetings/view";
import { endItemAction } from "./actions";
import { BallotActs } from "./ballot-acts";
import { decideCategoryAction, moveRankAction } from "./item-actions";
import { TieActs } from "./tie-acts";

type ItemActsProps = { readonly meeting: DeskMeeting; readonly item: ItemView };

/** What can be done about the open item; below the quorum nothing but to end it. */
export function ItemActs({ meeting, item }: ItemActsProps) {
  const { ballot, tie } = meeting;
  const mayDecide = item.sentence === null;
  return (
    <>
      {(mayDecide || ballot !== null) && <BallotActs meeting={meeting} item={item} />}
      {mayDecide && ballot === null && (
        <>
          {(tie !== null || item.groups.length > 0) && <TieActs meeting={meeting} item={item} />}
          {item.isDecision && (
            <MeetingAct
              action={decideCategoryAction}
              meeting={meeting}
              prefix="decide"
              title="賞を決定する"
              lead="現在の順位の上から、設定の賞の数だけ決定します。決定した後は、順位を動かしても賞は変わりません。"
              button="現在の順位で賞を決定する"
              look="solid"
            />
          )}
          <MoveAct meeting={meeting} item={item} />
        </>
      )}
      {ballot === null && (
        <MeetingAct
          action={endItemAction}
          meeting={meeting}
          prefix="end"
          title="議案を終える"
          lead="次の議案を始めると、自動で終わります。休憩に入るときなどに使ってください。"
          button="この議案を終える"
        />
      )}
    </>
  );
}

function MoveAct({ meeting, item: { entries, ballots } }: ItemActsProps) {
  return (
    <MeetingAct
      action={moveRankAction}
      meeting={meeting}
      prefix="move"
      title="順位を動かす"
      lead="理由は議事録に載ります。順位の変わる応募は、すべてこの議案に挙がっている必要があります。"
      button="順位を動かす"
    >
      <SelectField
        name="number"
        label="動かす応募"
        options={entries.map(({ number, title }) => ({ value: number, label: `${number} ${title}` }))}
        required
      />
      <TextField name="to" label="移す先の順位" help="部門の中で上から何番目にするか。例：2" width="short" required />
      {ballots.length > 0 && (
        <SelectField
          name="ballotId"
          label="可決した投票"
          help="投票によらないときは、選択しません。"
          options={ballots}
        />
      )}
      <ReasonField help="10文字以上で書いてください。個人の名前は書かないでください。" />
    </MeetingAct>
  );
}
