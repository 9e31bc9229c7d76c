/** Words that passwords are most often made of; with digits or signs around them they stay as easy to guess. */
export const commonWords: readonly string[] = [
  ..."password passwort passw0rd p@ssword p@ssw0rd motdepasse contrasena pasuwado".split(" "),
  ..."administrator admin root superuser manager system server default guest testtest test secret letmein welcome".split(
    " ",
  ),
  ..."changeme changeit trustno1 iloveyou sunshine princess football baseball superman batman starwars pokemon".split(
    " ",
  ),
  ..."monkey dragon shadow master michael jennifer jordan ashley charlie freedom whatever computer internet".split(" "),
  ..."qwerty qwertyuiop asdfghjkl zxcvbnm qazwsx qazwsxedc 1qaz2wsx 1qaz2wsx3edc zaq12wsx zaq1zaq1 q1w2e3r4 q1w2e3r4t5".split(
    " ",
  ),
  ..."abc abcd abcde abcdef abcdefg abc123 a1b2c3d4 aa123456 correcthorsebatterystaple".split(" "),
  ..."sakura himawari nihon nippon japan tokyo osaka kyoto fujisan samurai arigato konnichiwa doraemon".split(" "),
  ..."pikachu tanaka suzuki sato takahashi yamada watanabe".split(" "),
  ..."telework terework chihou chiho sousei sosei portal chitele naikakufu jimukyoku".split(" "),
];

/** Rows a finger runs along. */
export const runs: readonly string[] = [
  "01234567890123456789",
  "98765432109876543210",
  "1234567890-^",
  "abcdefghijklmnopqrstuvwxyz",
  "zyxwvutsrqponmlkjihgfedcba",
  "qwertyuiop",
  "poiuytrewq",
  "asdfghjkl",
  "lkjhgfdsa",
  "zxcvbnm",
  "mnbvcxz",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
  "1q2w3e4r5t6y7u8i9o0p",
];
