import { CheckboxField } from "@/components/form/checkbox-field";
import { SeenForm } from "@/components/form/seen-form";
import { TextField } from "@/components/form/text-field";
import type { DeskMeeting } from "@/lib/awards/meetings/view";
import { beginFreeAction } from "./actions";

type FreeItemProps = { readonly meeting: DeskMeeting };

/** An item that was not planned: a change of ranks, or a choice among several. */
export function FreeItem({ meeting }: FreeItemProps) {
  const options = meeting.lists.flatMap(({ rows }) =>
    rows.map(({ number, title }) => ({ value: number, label: `${number} ${title}` })),
  );
  return (
    <SeenForm
      action={beginFreeAction}
      seen={meeting}
      idPrefix="free-"
      button="この議案を始める"
      look="outline"
      disclosure="予定にない議案を始める"
    >
      <p>
        順位を動かす議案では、動かす応募と、順位の入れ替わる応募をすべて選択してください。利益相反のある人は席を外します。
      </p>
      <TextField name="subject" label="議案の名称" help="例：順位の変更" required />
      <CheckboxField name="numbers" label="対象の応募" options={options} required />
    </SeenForm>
  );
}
