import { ButtonLink } from "@/components/ui/button";
import { routes } from "@/lib/routes";

/** The way on for whom no answer helped. */
export function AskUs() {
  return (
    <section aria-labelledby="ask-us" className="mt-16 max-w-text rounded-8 bg-solid-gray-50 p-6" data-print="hide">
      <h2 id="ask-us" className="text-std-20B-150">
        解決しないときは
      </h2>
      <p className="mt-3">
        自治体、企業・団体の方は、相談窓口に無料で相談できます。働く方は、
        <a href={routes.contact()}>お問い合わせ</a>のページをご覧ください。
      </p>
      <p className="mt-4">
        <ButtonLink href={routes.consultationApply()} look="outline">
          相談窓口に相談する
        </ButtonLink>
      </p>
    </section>
  );
}
