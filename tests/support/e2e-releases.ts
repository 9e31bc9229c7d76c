import type { APIRequestContext } from "@playwright/test";

export type Place = {
  readonly address: string;
  /** What stands there from the moment on. */
  readonly mark: string;
};

/** What each place said last before the moment: an answer that came after it, from a busy machine, tells nothing. */
export async function seenBefore(moment: Date, request: APIRequestContext, places: readonly Place[]) {
  return Promise.all(
    places.map(async (place) => {
      let said = `${place.address}: not asked`;
      while (Date.now() < moment.getTime()) {
        const there = await isSeen(request, place);
        if (Date.now() < moment.getTime()) said = told(place, there);
        await until(Date.now() + 500);
      }
      return said;
    }),
  );
}

export async function seenNow(request: APIRequestContext, places: readonly Place[]): Promise<readonly string[]> {
  return Promise.all(places.map(async (place) => told(place, await isSeen(request, place))));
}

export function told({ address }: Place, there: boolean): string {
  return `${address}: ${there ? "there" : "not there"}`;
}

async function isSeen(request: APIRequestContext, { address, mark }: Place): Promise<boolean> {
  const answer = await request.get(address);
  return answer.status() === 200 && (await answer.text()).includes(mark);
}

export async function until(moment: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, moment - Date.now()));
}
