import { DateField } from "@/components/form/date-field";
import { FieldGroup } from "@/components/form/field-group";
import { RadioField } from "@/components/form/radio-field";
import { TextField } from "@/components/form/text-field";
import { ROLLS, rollLabels } from "@/lib/awards/deadlines/roll";
import type { EntryWindow } from "@/lib/awards/deadlines/window";
import { NumberField } from "./number-field";

type WindowFieldsProps = { readonly window: EntryWindow | undefined };

const TIME_HELP = "例：17:00。その日の終わりは24:00とします。";

/** When entries are taken. */
export function WindowFields({ window }: WindowFieldsProps) {
  return (
    <FieldGroup legend="受付期間" help="日本時間です。送信が届いた時刻で判断します。">
      <DateField name="opensDay" label="受付を始める日" defaultValue={window?.opens.day} required />
      <TextField
        name="opensTime"
        label="受付を始める時刻"
        help={TIME_HELP}
        width="short"
        defaultValue={window?.opens.time}
        required
      />
      <DateField name="closesDay" label="締切の日" defaultValue={window?.closes.day} required />
      <TextField
        name="closesTime"
        label="締切の時刻"
        help={TIME_HELP}
        width="short"
        defaultValue={window?.closes.time}
        required
      />
      <RadioField
        name="roll"
        label="閉庁日に当たるときの扱い"
        options={ROLLS.map((value) => ({ value, label: rollLabels[value] }))}
        defaultValue={window?.roll}
        required
      />
      <NumberField
        name="graceMinutes"
        label="猶予"
        help="締切の後に届いた送信を受け付ける分数です。猶予で受け付けたことは記録され、公正性の報告に載ります。"
        value={window?.graceMinutes}
      />
    </FieldGroup>
  );
}
