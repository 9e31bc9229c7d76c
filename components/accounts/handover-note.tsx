import { InsetText } from "@/components/ui/inset-text";
import { TimeText } from "@/components/ui/time-text";

type HandoverNoteProps = {
  readonly password: string;
  readonly until: Date;
};

/** What the administrator passes on, once. */
export function HandoverNote({ password, until }: HandoverNoteProps) {
  return (
    <InsetText>
      <p>
        初回パスワード：<strong className="font-mono select-all">{password}</strong>
      </p>
      <p>
        本人に直接伝えてください。この画面を離れて10分たつと表示されなくなります。
        <TimeText at={until} />
        までに、本人がサインインして新しいパスワードと認証アプリを設定します。
      </p>
    </InsetText>
  );
}
