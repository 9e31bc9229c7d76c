import { ErrorText, HelpText, LabelText, NoticeText } from "./field-parts";
import type { FrameProps } from "./field-types";

/** One control: label, support text, control, error, in this order. */
export function FieldFrame({ id, label, help, required, visibility, error, notice, children }: FrameProps) {
  return (
    <div className="flex flex-col gap-2">
      <label id={`${id}-label`} htmlFor={id} className="text-std-17B-170">
        <LabelText required={required} visibility={visibility}>
          {label}
        </LabelText>
      </label>
      {help && <HelpText id={id}>{help}</HelpText>}
      {children}
      <NoticeText>{notice}</NoticeText>
      {error && <ErrorText id={id}>{error}</ErrorText>}
    </div>
  );
}
