import { MeetingAct } from "@/components/awards/meetings/meeting-act";
import { PlanFields } from "@/components/awards/meetings/plan-fields";
import { ReasonField } from "@/components/awards/meetings/reason-field";
import { CheckboxField } from "@/components/form/checkbox-field";
import { meetingActionLabels } from "@/lib/awards/meetings/labels";
import type { DeskMeeting } from "@/lib/awards/meetings/view";
import { toJapanIso } from "@/lib/japan/dates";
import {
  annulMeetingAction,
  cancelMeetingAction,
  closeMeetingAction,
  confirmMeetingAction,
  conveneMeetingAction,
  openMeetingAction,
  planMeetingAction,
} from "./actions";

type ActsProps = { readonly meeting: DeskMeeting };

const STEPS = [
  {
    step: "convene",
    action: conveneMeetingAction,
    lead: "一次審査の順位、委員、定足数と同順位の決め方を固定し、入退室の少ない議案の順を作ります。固定した順位は変えられません。",
  },
  {
    step: "open",
    action: openMeetingAction,
    lead: "出席した人を記録してから開会してください。開会した人は、事務局として出席に記録します。",
  },
  {
    step: "close",
    action: closeMeetingAction,
    lead: "席を外している人が戻ったことを記録して閉じます。閉会した後は、記録に何も加えられません。",
  },
  {
    step: "confirm",
    action: confirmMeetingAction,
    lead: "定足数、利益相反による退室、投票の数、順位の変更の記録を確かめ、結果をハッシュ値（SHA-256）で封印します。",
  },
] as const;

/** What this officer can do with the meeting as a whole. */
export function Acts({ meeting }: ActsProps) {
  const { actions, mayPlan } = meeting;
  return (
    <>
      {STEPS.filter(({ step }) => actions.includes(step)).map(({ step, action, lead }) => (
        <MeetingAct
          key={step}
          action={action}
          meeting={meeting}
          prefix={step}
          title={meetingActionLabels[step]}
          lead={lead}
          button={meetingActionLabels[step]}
          level={2}
          look="solid"
        />
      ))}
      {mayPlan && <PlanAct meeting={meeting} />}
      <Undoing meeting={meeting} />
    </>
  );
}

function PlanAct({ meeting }: ActsProps) {
  const { startsAt, place, people } = meeting;
  const options = people.map(({ id, name, seat }) => ({ value: id, label: `${name}（${seat}）` }));
  return (
    <MeetingAct
      action={planMeetingAction}
      meeting={meeting}
      prefix="plan"
      title="予定を変える"
      lead="出席の見込みを変えると、議案の順を作り直します。"
      button="予定を保存する"
      level={2}
    >
      <PlanFields startsAt={toJapanIso(startsAt).slice(0, 16)} place={place} />
      {options.length > 0 && (
        <CheckboxField
          name="expected"
          label="出席の見込み"
          options={options}
          defaultValue={people.filter(({ isExpected }) => isExpected).map(({ id }) => id)}
        />
      )}
    </MeetingAct>
  );
}

function Undoing({ meeting }: ActsProps) {
  const { actions } = meeting;
  return (
    <>
      {actions.includes("cancel") && (
        <MeetingAct
          action={cancelMeetingAction}
          meeting={meeting}
          prefix="cancel"
          title={meetingActionLabels.cancel}
          lead="記録は残ります。部門は、別の審査会で審議できるようになります。"
          button={meetingActionLabels.cancel}
          level={2}
        >
          <ReasonField help="なぜ取りやめるかを書いてください。" />
        </MeetingAct>
      )}
      {actions.includes("annul") && (
        <MeetingAct
          action={annulMeetingAction}
          meeting={meeting}
          prefix="annul"
          title={meetingActionLabels.annul}
          lead="決定は効力を失い、改めて審査会を開く必要があります。閉会した人とは別の表彰担当だけが行えます。"
          button={meetingActionLabels.annul}
          level={2}
        >
          <ReasonField help="なぜ無効にするかを書いてください。" />
        </MeetingAct>
      )}
    </>
  );
}
