import { describedBy, ErrorText, HelpText, LabelText, NoticeText } from "./field-parts";
import type { FrameProps } from "./field-types";

type GroupProps = FrameProps & { readonly role?: "radiogroup" | "group" };

/** Several controls that answer one question. */
export function GroupFrame({
  id,
  label,
  help,
  required,
  visibility,
  error,
  notice,
  children,
  role = "group",
}: GroupProps) {
  const states = role === "radiogroup" ? { "aria-invalid": error ? true : undefined, "aria-required": required } : {};
  return (
    <fieldset id={id} role={role} aria-describedby={describedBy(id, { error, help })} className="min-w-0" {...states}>
      <legend id={`${id}-label`} className="mb-2 text-std-17B-170">
        <LabelText required={required} visibility={visibility}>
          {label}
        </LabelText>
      </legend>
      <div className="flex flex-col gap-2">
        {help && <HelpText id={id}>{help}</HelpText>}
        {children}
        <NoticeText>{notice}</NoticeText>
        {error && <ErrorText id={id}>{error}</ErrorText>}
      </div>
    </fieldset>
  );
}
