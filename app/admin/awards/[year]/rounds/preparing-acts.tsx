import { RoundAct } from "@/components/awards/rounds/round-act";
import { ClosingFields, ReferencesField } from "@/components/awards/rounds/round-fields";
import { TextArea } from "@/components/form/text-area";
import { REASON_MAX } from "@/lib/awards/rounds/forms/round";
import { roundActionLabels } from "@/lib/awards/rounds/labels";
import type { RoundView } from "@/lib/awards/rounds/view";
import { changeReferencesAction, openRoundAction } from "./actions";

const FIRST_LEAD =
  "審査対象のすべての応募に審査委員が割り当てられていることを確かめて始めます。始めると、基準合わせの点は変えられなくなり、審査委員は自分の位置を見られます。";
const SECOND_LEAD = "二次審査に進めるすべての応募に審査委員が割り当てられていることを確かめて始めます。";

type PreparingActsProps = { readonly round: RoundView };

/** Before scores are taken. */
export function PreparingActs({ round }: PreparingActsProps) {
  const { references, stage } = round;
  const isFirst = stage === "first";
  return (
    <>
      <RoundAct
        round={round}
        prefix="open"
        action={openRoundAction}
        title="採点を始める"
        lead={isFirst ? FIRST_LEAD : SECOND_LEAD}
        button={roundActionLabels.open}
      >
        <ClosingFields />
        {isFirst && (
          <TextArea
            name="waiver"
            label="基準合わせを待たずに始める理由"
            help="基準合わせが済んでいない審査委員がいるときだけ、入力してください。記録に残ります。"
            limit={REASON_MAX}
            rows={3}
          />
        )}
      </RoundAct>
      {isFirst && (
        <RoundAct
          round={round}
          prefix="references"
          action={changeReferencesAction}
          title="基準合わせの応募を変える"
          lead="後から就任した審査委員に基準合わせをお願いするときも、同じ番号のまま保存してください。除いた応募の評価票は、理由とともに残ります。"
          button="基準合わせの応募を保存する"
          look="outline"
        >
          <ReferencesField numbers={references.map(({ number }) => number)} />
        </RoundAct>
      )}
    </>
  );
}
