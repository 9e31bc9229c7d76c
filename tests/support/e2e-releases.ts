import type { APIRequestContext } from "@playwright/test";

const SETTLING_MS = 10_000;

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

/** What each place says from the moment on, for as long as a busy machine takes to make its pages anew: a time is not what is tested. */
export async function seenAfter(request: APIRequestContext, places: readonly Place[]): Promise<readonly string[]> {
  const until = Date.now() + SETTLING_MS;
  let said = await seenNow(request, places);
  while (said.some((line) => line.endsWith("not there")) && Date.now() < until) said = await seenNow(request, places);
  return said;
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
