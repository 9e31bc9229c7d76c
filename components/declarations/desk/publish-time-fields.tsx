import { DateField } from "@/components/form/date-field";
import { RadioField } from "@/components/form/radio-field";
import { TextField } from "@/components/form/text-field";
import { formatTime, toJapanDay } from "@/lib/japan/dates";

type PublishTimeFieldsProps = {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly help?: string }[];
  /** The moment that is set already. */
  readonly publishAt?: Date | null;
  readonly initial?: string;
};

/** When a declaration is to be published, in the time of Japan. */
export function PublishTimeFields({ label, options, publishAt = null, initial = "" }: PublishTimeFieldsProps) {
  const set = publishAt === null ? {} : { day: toJapanDay(publishAt), time: formatTime(publishAt) };
  return (
    <div className="group flex flex-col gap-6">
      <RadioField name="how" label={label} options={options} defaultValue={initial} required />
      <div className="hidden flex-col gap-8 border-l-8 border-solid-gray-300 pl-6 group-has-[[value=at]:checked]:flex">
        <DateField name="day" label="公開する日" required defaultValue={set.day} />
        <TextField
          name="time"
          label="公開する時刻"
          help="日本時間、24時間制で入力してください。例：10:00"
          width="short"
          defaultValue={set.time}
          autoComplete="off"
          required
        />
      </div>
    </div>
  );
}
