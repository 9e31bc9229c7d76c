import { ButtonLink } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import { routes } from "@/lib/routes";

type AccountLinksProps = { readonly id: string };

/** What has a page of its own. */
export function AccountLinks({ id }: AccountLinksProps) {
  return (
    <>
      <section className="flex flex-col gap-4">
        <Heading level={2}>サインインの履歴</Heading>
        <p>
          <a href={routes.adminAccountSignIns(id)}>サインインの履歴を見る</a>（見たことは監査記録に残ります）
        </p>
      </section>
      <section className="flex flex-col gap-4">
        <Heading level={2}>この人の画面を見る</Heading>
        <p>
          <a href={routes.adminViewAs(id)}>この人に見えている画面を見る</a>（閲覧だけ。本人にメールで知らせます）
        </p>
      </section>
      <section className="flex flex-col gap-4">
        <Heading level={2}>不在と代理</Heading>
        <p>本人が登録できないときに、代わりに登録します。</p>
        <p>
          <ButtonLink href={routes.adminAbsences(id)} look="outline">
            不在と代理の登録へ進む
          </ButtonLink>
        </p>
      </section>
      <section className="flex flex-col gap-4">
        <Heading level={2}>利用を停止する</Heading>
        <p>異動や退職のときに行います。担当する案件は、次の画面で選ぶ人に引き継がれます。</p>
        <p>
          <ButtonLink href={routes.adminAccountClose(id)} look="outline">
            利用停止へ進む
          </ButtonLink>
        </p>
      </section>
    </>
  );
}
