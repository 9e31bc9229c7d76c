import { dictionary } from "@zxcvbn-ts/language-common";
import { expect, it } from "vitest";
import { DEMO_PASSWORD } from "@/lib/accounts/demo-accounts";
import { isKnownPassword } from "@/lib/accounts/known-passwords";
import { PASSWORD_MIN, passwordFault } from "@/lib/accounts/password-rules";

it("of the passwords that people use most, none is taken", () => {
  const mostUsed = dictionary["passwords-common"];
  const taken = mostUsed.filter((password) => passwordFault(password) === null && !isKnownPassword(password));

  expect(mostUsed.length).toBeGreaterThan(3000);
  expect(mostUsed.filter((password) => password.length >= PASSWORD_MIN).length).toBeGreaterThan(100);
  expect(taken).toEqual([]);
});

it.each(["leavemealone", "Cosmopolitan", "ｐｒｏｆｅｓｓｉｏｎａｌ", "professional2026!"])(
  "%s is known",
  (password) => {
    expect(passwordFault(password)).toBeNull();
    expect(isKnownPassword(password)).toBe(true);
  },
);

it.each([DEMO_PASSWORD, "correct donkey battery", "雨の日は図書館で過ごす一日", "jR7#kq9!xWvP"])(
  "%s is not",
  (password) => {
    expect(isKnownPassword(password)).toBe(false);
  },
);
