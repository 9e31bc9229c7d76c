import { dictionary } from "@zxcvbn-ts/language-common";
import { expect, it } from "vitest";
import { DEMO_PASSWORD } from "@/lib/accounts/demo-accounts";
import { isKnownPassword } from "@/lib/accounts/known-passwords";
import { PASSWORD_MIN, passwordFault } from "@/lib/accounts/password-rules";

it("of the passwords that people use most, none is taken", async () => {
  const mostUsed = dictionary["passwords-common"];
  const allowed = mostUsed.filter((password) => passwordFault(password) === null);
  const isKnown = await Promise.all(allowed.map(isKnownPassword));

  expect(mostUsed.length).toBeGreaterThan(3000);
  expect(mostUsed.filter((password) => password.length >= PASSWORD_MIN).length).toBeGreaterThan(100);
  expect(allowed.filter((_, index) => !isKnown[index])).toEqual([]);
});

it.each(["leavemealone", "Cosmopolitan", "ｐｒｏｆｅｓｓｉｏｎａｌ", "professional2026!"])(
  "%s is known",
  async (password) => {
    expect(passwordFault(password)).toBeNull();
    expect(await isKnownPassword(password)).toBe(true);
  },
);

it.each([DEMO_PASSWORD, "correct donkey battery", "雨の日は図書館で過ごす一日", "jR7#kq9!xWvP"])(
  "%s is not",
  async (password) => {
    expect(await isKnownPassword(password)).toBe(false);
  },
);
