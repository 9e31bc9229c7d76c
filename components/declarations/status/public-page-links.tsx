import { BadgeGuide } from "@/components/declarations/public/badge-guide";
import { Heading } from "@/components/ui/heading";
import { routes } from "@/lib/routes";

type PublicPageLinksProps = { readonly number: string; readonly baseUrl: string };

export function PublicPageLinks({ number, baseUrl }: PublicPageLinksProps) {
  return (
    <>
      <section aria-labelledby="public-heading" className="flex max-w-form flex-col gap-4">
        <Heading level={2} id="public-heading">
          公開ページ
        </Heading>
        <p>
          <a href={routes.declaration(number)}>
            {baseUrl}
            {routes.declaration(number)}
          </a>
          <br />
          宣言が続く限り、同じURLでご覧いただけます。
        </p>
      </section>
      <BadgeGuide number={number} baseUrl={baseUrl} />
    </>
  );
}
