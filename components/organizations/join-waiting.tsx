import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Button } from "@/components/ui/button";
import { TimeText } from "@/components/ui/time-text";
import { routes } from "@/lib/routes";

type JoinWaitingProps = { readonly since: Date; readonly takeBack: () => Promise<void> };

/** The organisation is registered already; its owners are asked. Who they are is not said. */
export function JoinWaiting({ since, takeBack }: JoinWaitingProps) {
  return (
    <>
      <title>{pageTitle("参加の申請中", "マイページ")}</title>
      <PageHeading lead="入力された番号の団体は、すでに登録されています。団体の管理者に参加の申請を送りました。承認されると、メールでお知らせします。">
        参加の申請中です
      </PageHeading>
      <div className="flex max-w-text flex-col gap-6">
        <p>
          申請した日時：
          <TimeText at={since} />
        </p>
        <p>
          返事がない場合や、団体の管理者が分からない場合は、<a href={routes.contact()}>事務局へお問い合わせ</a>
          ください。 番号を間違えた場合は、申請を取り消して登録をやり直せます。
        </p>
        <form action={takeBack}>
          <Button type="submit" look="outline">
            申請を取り消す
          </Button>
        </form>
      </div>
    </>
  );
}
