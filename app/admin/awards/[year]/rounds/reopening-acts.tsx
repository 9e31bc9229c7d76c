import { RoundAct } from "@/components/awards/rounds/round-act";
import { ClosingFields, ReasonField } from "@/components/awards/rounds/round-fields";
import { HiddenField } from "@/components/form/hidden-field";
import { roundActionLabels } from "@/lib/awards/rounds/labels";
import type { RoundView } from "@/lib/awards/rounds/view";
import { askReopeningAction, reopenRoundAction, stayClosedAction } from "./actions";

type ReopeningActsProps = { readonly round: RoundView };

/** Opening again takes two people. */
export function ReopeningActs({ round }: ReopeningActsProps) {
  const { actions } = round;
  return (
    <>
      {actions.includes("askReopening") && (
        <RoundAct
          action={askReopeningAction}
          round={round}
          prefix="ask"
          title="採点を再開する"
          lead="ほかの表彰担当が承認すると、新しい期限まで採点できるようになります。依頼と承認は記録に残ります。"
          button={roundActionLabels.askReopening}
          look="outline"
        >
          <ClosingFields />
          <ReasonField help="なぜ再開するかを書いてください。承認する人が読みます。" />
        </RoundAct>
      )}
      <DecideActs round={round} />
    </>
  );
}

/** The second person says; the first may take it back. */
function DecideActs({ round }: ReopeningActsProps) {
  const { actions } = round;
  return (
    <>
      {actions.includes("reopen") && (
        <RoundAct
          action={reopenRoundAction}
          round={round}
          prefix="reopen"
          title="再開を承認する"
          lead="承認すると、依頼された期限まで採点できるようになります。"
          button={roundActionLabels.reopen}
        />
      )}
      {actions.includes("keepClosed") && (
        <RoundAct
          action={stayClosedAction}
          round={round}
          prefix="keep"
          title="再開を承認しない"
          lead="採点は終わったままになります。"
          button={roundActionLabels.keepClosed}
          look="outline"
        >
          <ReasonField help="依頼した人に伝わります。" />
        </RoundAct>
      )}
      {actions.includes("takeBack") && (
        <RoundAct
          action={stayClosedAction}
          round={round}
          prefix="take-back"
          title="依頼を取り下げる"
          lead="採点は終わったままになります。"
          button={roundActionLabels.takeBack}
          look="outline"
        >
          <HiddenField name="step" value="takeBack" />
        </RoundAct>
      )}
    </>
  );
}
