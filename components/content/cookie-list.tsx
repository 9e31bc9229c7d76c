import type { CookieRow } from "@/lib/content/cookies";

type CookieListProps = { readonly id: string; readonly heading: string; readonly cookies: readonly CookieRow[] };

/** Name, purpose and life: side by side where there is room, one below the other on a phone. */
export function CookieList({ id, heading, cookies }: CookieListProps) {
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="text-std-20B-150">
        {heading}
      </h3>
      <ul className="mt-3 border-t border-solid-gray-420">
        {cookies.map(({ name, purpose, life }) => (
          <li
            key={name}
            className="grid gap-x-6 gap-y-1 border-b border-solid-gray-300 py-3 desktop:grid-cols-[12rem_minmax(0,1fr)_16rem]"
          >
            <code className="font-mono">{name}</code>
            <span>{purpose}</span>
            <span className="text-solid-gray-700">有効な時間：{life}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
