import { GroupFacts } from "@/components/bulk-mail/group-facts";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { Staff } from "@/lib/access/actor";
import type { LetterDetail } from "@/lib/bulk-mail/queries/letters";
import { countGroup } from "@/lib/bulk-mail/queries/outcome";
import { routes } from "@/lib/routes";

type GroupProps = { readonly staff: Staff; readonly letter: LetterDetail };

/** To whom it goes: nobody, until somebody has chosen. */
export async function Group({ staff, letter }: GroupProps) {
  const { id, audience, mayWrite, maySeeRecipients } = letter;
  if (audience === null)
    return (
      <Section title="宛先">
        <p>宛先はまだ選ばれていません。このままでは、だれにも届きません。</p>
        {mayWrite && (
          <div>
            <ButtonLink href={routes.adminLetterGroup(id)} size="medium">
              宛先を選ぶ
            </ButtonLink>
          </div>
        )}
      </Section>
    );
  return (
    <Section title="宛先">
      <GroupFacts audience={audience} figures={await countGroup(staff, letter)} />
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        {maySeeRecipients && <a href={routes.adminLetterRecipients(id)}>宛先と一人ひとりの文面を見る</a>}
        {mayWrite && <a href={routes.adminLetterGroup(id, audience.flow)}>宛先の条件を選び直す</a>}
      </p>
    </Section>
  );
}
