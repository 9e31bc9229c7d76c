import { Button, ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TimeText } from "@/components/ui/time-text";
import type { Member } from "@/lib/access/actor";
import { offeredProvider } from "@/lib/auth/oidc/providers";
import { getOwnHolder } from "@/lib/members/queries";
import { routes } from "@/lib/routes";
import { unlinkHolderAction } from "./actions";

type HolderIdentityProps = { readonly member: Member };

/** GビズID, where it is offered: linked or not, and what one can do about it. */
export async function HolderIdentity({ member }: HolderIdentityProps) {
  const provider = offeredProvider("gbizid");
  if (provider === null) return null;
  const identity = await getOwnHolder(member, provider.issuer);
  return (
    <Section title="GビズID">
      {identity === null ? (
        <div className="flex flex-col items-start gap-4">
          <p>登録すると、次からGビズIDでマイページに入れます。登録の前に、メールアドレスをもう一度確かめます。</p>
          <ButtonLink href={routes.apiProvider("gbizid", { next: routes.mypageAccount() })} look="outline">
            GビズIDを登録する
          </ButtonLink>
        </div>
      ) : (
        <div className="flex flex-col items-start gap-4">
          <p>
            <TimeText at={identity.linkedAt} />
            に登録しました。
          </p>
          <form action={unlinkHolderAction}>
            <Button type="submit" look="outline">
              GビズIDの登録を解除する
            </Button>
          </form>
        </div>
      )}
    </Section>
  );
}
