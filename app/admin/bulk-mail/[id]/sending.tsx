import { Outcome } from "@/components/bulk-mail/outcome";
import { InsetText } from "@/components/ui/inset-text";
import { Section } from "@/components/ui/section";
import { TimeText } from "@/components/ui/time-text";
import type { Staff } from "@/lib/access/actor";
import type { LetterDetail } from "@/lib/bulk-mail/queries/letters";
import { countMailsOf, listBounces } from "@/lib/bulk-mail/queries/outcome";
import { mayOnMail } from "@/lib/mail/permissions";

type SendingProps = { readonly staff: Staff; readonly letter: LetterDetail };

/** While it waits, when it goes; afterwards, what became of it. */
export async function Sending({ staff, letter }: SendingProps) {
  const { status, releaseAt, flow } = letter;
  if (status === "SCHEDULED" && releaseAt !== null)
    return (
      <Section title="送信">
        <InsetText>
          <p>
            <TimeText at={releaseAt} />
            に送り始めます。それまでは、下の「送信を取り消す」で取り消せます。取り消せば1通も送られません。
          </p>
        </InsetText>
      </Section>
    );
  if (status !== "SENDING" && status !== "SENT") return null;
  const [mails, bounces] = await Promise.all([countMailsOf(staff, letter), listBounces(staff, letter)]);
  return (
    <Section title="送信の結果">
      {status === "SENDING" && <p>送っている途中です。しばらくしてから、このページを読み込み直してください。</p>}
      <p>
        送り始めるときに宛先をもう一度確かめ、条件に合わなくなった人などには送っていません（「宛先」の「送らない人」）。
      </p>
      <Outcome mails={mails} bounces={bounces} mayOpen={mayOnMail(staff, "view", { flow })} />
    </Section>
  );
}
