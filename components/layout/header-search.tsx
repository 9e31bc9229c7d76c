import { Icon } from "@/components/ui/icon";
import { routes } from "@/lib/routes";

type HeaderSearchProps = { readonly id: string };

/** The way into the site search from every page. */
export function HeaderSearch({ id }: HeaderSearchProps) {
  return (
    <search aria-label="サイト内検索">
      <form action={routes.search()} method="get" className="flex">
        <label htmlFor={id} className="sr-only">
          サイト内の検索
        </label>
        <input
          id={id}
          name="q"
          type="search"
          className="min-h-11 w-full min-w-0 rounded-l-8 border border-solid-gray-600 px-3 hover:border-black"
        />
        <button
          type="submit"
          className="flex min-h-11 shrink-0 items-center gap-1 rounded-r-8 border border-blue-900 bg-blue-900 px-4 text-dns-16B-120 text-white hover:bg-blue-1000 hover:underline"
        >
          <Icon name="search" className="size-5" />
          検索
        </button>
      </form>
    </search>
  );
}
