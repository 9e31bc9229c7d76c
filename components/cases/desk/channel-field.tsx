import { RadioField } from "@/components/form/radio-field";
import { OUTSIDE_CHANNELS } from "@/lib/cases/desk-schema";
import { channelLabels } from "@/lib/cases/labels";

/** How what is entered for a declarer reached the office. */
export function ChannelField() {
  return (
    <RadioField
      name="onBehalf"
      label="受付の方法"
      options={OUTSIDE_CHANNELS.map((value) => ({ value, label: channelLabels[value] ?? value }))}
      required
    />
  );
}
