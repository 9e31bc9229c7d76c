import { TextField } from "@/components/form/text-field";

type ContactFieldsProps = {
  /** Written by the desk: a browser would offer the officer's own name. */
  readonly isOfOthers?: boolean;
};

/** Whom to write to. It passes to the other side when both have accepted, and not before. */
export function ContactFields({ isOfOthers = false }: ContactFieldsProps) {
  const own = (token: string) => (isOfOthers ? "off" : token);
  return (
    <>
      <p className="max-w-text">
        連絡先は、事務局からの連絡に使います。相手には、双方が紹介を承諾したときにだけ、お知らせします。
      </p>
      <TextField
        name="contactName"
        label="担当者の氏名"
        autoComplete={own("name")}
        required
        visibility="private"
        width="medium"
      />
      <TextField name="contactDepartment" label="担当部署" visibility="private" width="medium" />
      <TextField
        name="contactEmail"
        label="メールアドレス"
        type="email"
        autoComplete={own("email")}
        spellCheck={false}
        required
        visibility="private"
      />
      <TextField
        name="contactPhone"
        label="電話番号"
        type="tel"
        autoComplete={own("tel")}
        visibility="private"
        width="medium"
      />
    </>
  );
}
