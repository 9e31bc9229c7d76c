import { MeetingAct } from "@/components/awards/meetings/meeting-act";
import { ReasonField } from "@/components/awards/meetings/reason-field";
import { HiddenField } from "@/components/form/hidden-field";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/ui/section";
import type { DeskMeeting, EntryLabel, ItemView, TieView } from "@/lib/awards/meetings/view";
import { formatDateTime } from "@/lib/japan/dates";
import { passForChairAction, recordSeedAction, settleTieAction, startTieAction } from "./item-actions";

type TieActsProps = { readonly meeting: DeskMeeting; readonly item: ItemView };

const numbersOf = (entries: readonly EntryLabel[]) => entries.map(({ number }) => number).join("、");

/** Equals are put in order step by step of the rule that was fixed beforehand. */
export function TieActs({ meeting, item }: TieActsProps) {
  const { tie } = meeting;
  if (tie !== null) return <OpenTie meeting={meeting} tie={tie} />;
  return item.groups.map((group, index) => (
    <MeetingAct
      key={numbersOf(group)}
      action={startTieAction}
      meeting={meeting}
      prefix={`tie-${index}`}
      title={`同順位の扱い：${numbersOf(group)}`}
      lead="対象の応募をここで確定し、決め方を上から順に当てはめます。抽選になるときは、これより後に公表される値を使います。"
      button={`この${group.length}件の順を決め始める`}
    >
      <HiddenField name="group" value={index} />
    </MeetingAct>
  ));
}

type OpenTieProps = { readonly meeting: DeskMeeting; readonly tie: TieView };

function OpenTie({ meeting, tie }: OpenTieProps) {
  const { entries, fixedAt, lines, waitsFor } = tie;
  return (
    <>
      <Section title={`同順位の扱いの途中です：${numbersOf(entries)}`} level={3}>
        <p>対象を確定した日時：{formatDateTime(fixedAt)}</p>
        <ul className="list-disc pl-6">
          {lines.map((line) => (
            <li key={line} className="break-words">
              {line}
            </li>
          ))}
        </ul>
        {waitsFor === "chair" && tie.isChairThere && <p>委員長が、自分の画面で決めます。</p>}
        {waitsFor === "rule" && <p>決め方をすべて当てはめても差がつきません。順位を動かす議案で決めてください。</p>}
      </Section>
      {waitsFor === "chair" && !tie.isChairThere && <PassForChair meeting={meeting} />}
      {waitsFor === "seed" && <Seed meeting={meeting} tie={tie} />}
      {waitsFor === null && (
        <MeetingAct
          action={settleTieAction}
          meeting={meeting}
          prefix="settle"
          title="この順に決める"
          lead="ここまでの決め方による順を、順位に反映します。"
          button="この順に決める"
          look="solid"
        />
      )}
    </>
  );
}

function PassForChair({ meeting }: Pick<OpenTieProps, "meeting">) {
  return (
    <MeetingAct
      action={passForChairAction}
      meeting={meeting}
      prefix="pass"
      title="委員長の決定によらずに進む"
      lead="委員長がこの議案に加わっていないため、次の決め方に進みます。"
      button="次の決め方に進む"
    >
      <ReasonField help="例：委員長が利益相反により席を外しているため" />
    </MeetingAct>
  );
}

function Seed({ meeting, tie: { seedName, fixedAt } }: OpenTieProps) {
  return (
    <MeetingAct
      action={recordSeedAction}
      meeting={meeting}
      prefix="seed"
      title="抽選のもとにする公表値を記録する"
      lead={`${seedName ?? ""}。${formatDateTime(fixedAt)}より後に公表された値だけを使えます。記録した値は変えられません。`}
      button="公表値を記録する"
    >
      <TextField name="value" label="公表値" help="例：39,098.68" width="medium" autoComplete="off" required />
      <TextField name="publishedAt" label="公表された日時" type="datetime-local" width="medium" required />
    </MeetingAct>
  );
}
