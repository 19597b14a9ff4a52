/** Somebody, an at sign, and a domain with a dot. Whether it exists nobody can tell from a text. */
const address =
  /^[^\s@,;:<>"()[\]]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u;

/** "namn@stockholm.se"; several between commas, semicolons or slashes are each one. */
export const isEmail = (text: string): boolean =>
  text.length <= longest && text.split(/\s*[,;/]\s*/u).every((one) => address.test(one.replace(/^mailto:/iu, "")));

const longest = 500;
