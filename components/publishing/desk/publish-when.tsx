import { RadioField } from "@/components/form/radio-field";
import { TextField } from "@/components/form/text-field";

/** When something goes public: now, unless another moment is chosen. */
export function PublishWhen() {
  return (
    <div className="group flex flex-col gap-6">
      <RadioField
        name="how"
        label="公開の時期"
        options={[
          { value: "now", label: "すぐに公開する" },
          { value: "at", label: "日時を指定して公開する" },
        ]}
        defaultValue="now"
        required
      />
      <div className="hidden border-l-8 border-solid-gray-300 pl-6 group-has-[[value=at]:checked]:block">
        <TextField
          name="publishAt"
          label="公開する日時"
          help="日本時間で入力してください。"
          type="datetime-local"
          width="medium"
          required
        />
      </div>
    </div>
  );
}
