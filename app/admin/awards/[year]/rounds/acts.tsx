import { RoundAct } from "@/components/awards/rounds/round-act";
import { ClosingFields, ReasonField } from "@/components/awards/rounds/round-fields";
import { roundActionLabels } from "@/lib/awards/rounds/labels";
import type { RoundView } from "@/lib/awards/rounds/view";
import { changeDeadlineAction, closeRoundAction, remindAction } from "./actions";
import { PreparingActs } from "./preparing-acts";
import { ReopeningActs } from "./reopening-acts";

type ActsProps = { readonly round: RoundView };

/** What this officer can do with the round now. */
export function Acts({ round }: ActsProps) {
  const { actions, mayExtend, mayRemind } = round;
  return (
    <>
      {actions.includes("open") && <PreparingActs round={round} />}
      {mayRemind && (
        <RoundAct
          round={round}
          prefix="remind"
          action={remindAction}
          title="案内する"
          lead="評価票を提出していない審査委員に、残りの件数と期限をメールで知らせます。次の案内は12時間後からできます。"
          button="案内を送る"
          look="outline"
        />
      )}
      {mayExtend && (
        <RoundAct
          round={round}
          prefix="extend"
          action={changeDeadlineAction}
          title="採点の期限を変える"
          lead="理由は記録に残ります。"
          button="期限を変える"
          look="outline"
        >
          <ClosingFields />
          <ReasonField help="なぜ期限を変えるかを書いてください。" />
        </RoundAct>
      )}
      {actions.includes("close") && (
        <RoundAct
          round={round}
          prefix="close"
          action={closeRoundAction}
          title="採点を終える"
          lead="終えると、審査委員は評価票を変えられません。提出していない評価票は数えません。もう一度始めるには、二人の職員が必要です。"
          button={roundActionLabels.close}
        />
      )}
      <ReopeningActs round={round} />
    </>
  );
}
