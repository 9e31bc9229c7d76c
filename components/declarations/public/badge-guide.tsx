import { Section } from "@/components/content/section";
import { routes } from "@/lib/routes";

type BadgeGuideProps = { readonly number: string; readonly baseUrl: string };

/** For the declarer: the picture that always tells the present state, and the code that puts it on a site. */
export function BadgeGuide({ number, baseUrl }: BadgeGuideProps) {
  const page = `${baseUrl}${routes.declaration(number)}`;
  const image = `${baseUrl}${routes.declarationBadge(number)}`;
  const code = `<a href="${page}"><img src="${image}" width="280" height="80" alt="地方創生テレワーク推進運動 Action宣言"></a>`;
  return (
    <div data-print="hide">
      <Section id="badge" heading="宣言した方へ：バッジの使い方">
        <p className="max-w-text">
          次のコードを自社のウェブサイトに貼り付けると、バッジが表示され、このページにつながります。宣言の状態が変わると、表示も自動で変わります。使う前に
          <a href={`${routes.terms()}#badge`}>バッジの使用条件</a>を確かめてください。
        </p>
        <img
          src={routes.declarationBadge(number)}
          width="280"
          height="80"
          alt="バッジの見本"
          loading="lazy"
          className="self-start"
        />
        <CodeBox label="埋め込み用のコード">{code}</CodeBox>
      </Section>
    </div>
  );
}

/** What scrolls has to be reachable by the keyboard. */
const SCROLLABLE = { tabIndex: 0 } as const;

type CodeBoxProps = { readonly label: string; readonly children: string };

function CodeBox({ label, children }: CodeBoxProps) {
  return (
    <section aria-label={label} {...SCROLLABLE} className="max-w-text overflow-x-auto rounded-8 bg-solid-gray-50 p-4">
      <code className="block text-mono-14N-150 break-all select-all">{children}</code>
    </section>
  );
}
